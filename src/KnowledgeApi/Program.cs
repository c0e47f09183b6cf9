using KnowledgeApi.CommandLine;

return await Verbs.Run(args);
