using Microsoft.OpenApi;

namespace KnowledgeApi.Platform.Representations;

/// <summary>A response format. A new format is a class and a line in <see cref="KnownFormats"/>, or an Offers call on the one operation that has it.</summary>
internal abstract class Format
{
    /// <summary>The value of `format` that selects it.</summary>
    public abstract string Name { get; }

    /// <summary>The media type that selects it in Accept.</summary>
    public abstract string MediaType { get; }

    /// <summary>The media type with its parameters, as it is sent.</summary>
    public virtual string ContentType => MediaType;

    /// <summary>True if a list is returned whole, page after page, unless the client sets a limit.</summary>
    public virtual bool GivesWholeList => false;

    /// <summary>True if the response is streamed while it is generated, so that its length does not increase memory use.</summary>
    public virtual bool IsStreamed => false;

    /// <summary>Schema of its body in the contract, named by its title; null if it is that of JSON.</summary>
    public virtual OpenApiSchema? Schema => new() { Type = JsonSchemaType.String, MaxLength = int.MaxValue };

    /// <summary>Writes the result of a handler.</summary>
    /// <param name="context">The request and its response, whose content type is already set.</param>
    /// <param name="value">The result of the handler: a resource or a page.</param>
    public abstract Task Write(HttpContext context, object value);
}
