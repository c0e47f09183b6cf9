namespace KnowledgeApi.Platform.Resources;

/// <summary>Marks a record that tables leave out: whole items included on request have their own columns elsewhere.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LeftOutOfTablesAttribute : Attribute;
