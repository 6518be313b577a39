/** Commands and actions that put files on a hub of models or into a registry. */
const publishing =
  /huggingface-cli\s+upload|\bhf\s+upload|upload_folder|upload_file\(|push_to_hub|HfApi|huggingface\.co|hf\.co\/|modelscope\s+upload|kaggle\s+models|ollama\s+push|oras\s+push|skopeo\s+copy|docker\s+push|docker\/build-push-action|gh\s+release\s+(create|upload)|action-gh-release|upload-release-asset|aws\s+s3\s+(cp|sync)|gsutil\s+(-m\s+)?(cp|rsync)|gcloud\s+storage\s+cp|azcopy|twine\s+upload|mlflow.*(register|create_model_version)|wandb\s+artifact\s+put|model[-_]?registry/i

/** Words that say that what is published is a model. */
const ofModels = /model|weights?|safetensors|gguf|checkpoint|huggingface|\bhf\b|ollama|modelscope/i

/** Whether a workflow can publish a model to a hub or registry, as far as its text shows. */
export function publishesModel(workflow: string): boolean {
  const lines = workflow.split('\n').filter((line) => !line.trimStart().startsWith('#'))
  const text = lines.join('\n')
  return publishing.test(text) && ofModels.test(text)
}
