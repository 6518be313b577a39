/** The first line of a YAML file of ours: editors that know it complete and check the file. `name` is that of the schema. */
export function schemaComment(name: string): string {
  const place = 'https://raw.githubusercontent.com/gpai-release-gate/gpai-release-gate/main/schemas/json'
  return `# yaml-language-server: $schema=${place}/${name}.schema.json`
}
