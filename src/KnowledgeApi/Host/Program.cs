using KnowledgeApi.Host.CommandLine;

return await Commands.Run(args);
