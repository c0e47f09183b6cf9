using KnowledgeApi.Host.CommandLine;

return await Verbs.Run(args);
