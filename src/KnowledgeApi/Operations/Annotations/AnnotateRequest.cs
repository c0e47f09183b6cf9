using System.Text;
using System.Text.Json.Serialization;
using FluentValidation;
using KnowledgeApi.Platform.Http;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>A text in which to mark names and doses.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AnnotateRequest : IRequestBody
{
    static int IRequestBody.MaximumBytes => BodyLimits.LargestBytes;

    /// <summary>The text to annotate, at most 64 KB in UTF-8.</summary>
    /// <example>900 mcg of Folate (Vitamin B9) and 900 mcg of Vitamin B12</example>
    public required string Text { get; init; }

    internal const int MaximumBytes = 64 * 1024;

    internal sealed class Validator : AbstractValidator<AnnotateRequest>
    {
        public Validator()
        {
            RuleFor(r => r.Text).Must(RequestUrlValidation.IsStorable).WithMessage("holds NUL or half a character");
            RuleFor(r => r.Text).Must(t => Encoding.UTF8.GetByteCount(t) <= MaximumBytes).WithMessage($"at most {MaximumBytes} bytes of UTF-8");
        }
    }
}
