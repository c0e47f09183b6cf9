using KnowledgeApi.Platform.Resources;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Platform.Contract;

/// <summary>The schema of a document is that of the record that it holds.</summary>
internal sealed class DocumentContracts(ISerializerDataContractResolver inner) : ISerializerDataContractResolver
{
    public DataContract GetDataContractForType(Type type) => inner.GetDataContractForType(IDocument.ContentOf(type));
}
