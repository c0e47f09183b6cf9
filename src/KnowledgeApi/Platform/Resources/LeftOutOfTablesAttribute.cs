namespace KnowledgeApi.Platform.Resources;

/// <summary>Put on a record that tables leave out: whole items that were asked for besides have columns of their own elsewhere.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LeftOutOfTablesAttribute : Attribute;
