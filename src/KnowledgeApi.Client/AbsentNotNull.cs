using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeApi.Client;

/// <summary>What is not known is left out of a body: null is no value of any member in the contract.</summary>
public partial class KnowledgeClient
{
    static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings) => settings.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
}
