using Microsoft.OpenApi;

namespace KnowledgeApi.Platform.Representations;

/// <summary>One way to write an answer. A new one is a class and a line in <see cref="KnownFormats"/>, or an Offers on the one operation that has it.</summary>
internal abstract class Format
{
    /// <summary>The value of `format` that asks for it.</summary>
    public abstract string Name { get; }

    /// <summary>The media type that asks for it in Accept.</summary>
    public abstract string MediaType { get; }

    /// <summary>The media type with its parameters, as it is sent.</summary>
    public virtual string ContentType => MediaType;

    /// <summary>True where a list is given whole, page after page, unless the caller sets a limit.</summary>
    public virtual bool GivesWholeList => false;

    /// <summary>True where it is sent as it is made, so that its length bounds no memory.</summary>
    public virtual bool IsStreamed => false;

    /// <summary>Its body in the contract, which is named by its title; null where the body is that of JSON.</summary>
    public virtual OpenApiSchema? Schema => new() { Type = JsonSchemaType.String, MaxLength = int.MaxValue };

    /// <summary>Writes what a handler answered.</summary>
    /// <param name="context">The request and its response, whose content type is set.</param>
    /// <param name="value">The body the handler made: a resource or a page.</param>
    public abstract Task Write(HttpContext context, object value);
}
