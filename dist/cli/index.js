#!/usr/bin/env node
import"./rolldown-runtime.js";import{n as e}from"./run.js";process.exitCode=await e(process.argv.slice(2),process);export{};