using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeApi.Architecture.Tests;

/// <summary>
/// The source of the program, compiled in memory. Source, because compiled code has no constants and no nameof, and our SQL and the names of our
/// collections are constants.
/// </summary>
internal sealed class SourceCode
{
    private const string Implicit = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly Lazy<SourceCode> Whole = new(() => Read(Repository.Folder("src/KnowledgeApi")));
    private readonly CSharpCompilation _compilation;

    private SourceCode(CSharpCompilation compilation, ImmutableArray<SyntaxTree> trees) => (_compilation, Trees) = (compilation, trees);

    /// <summary>The program as it is.</summary>
    public static SourceCode Program => Whole.Value;

    /// <summary>The files that are looked at.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>Only a file that somebody adds to the program: what a breach would look like.</summary>
    public SourceCode Planted(string path, string text)
    {
        var tree = Parse(text, path);
        return new SourceCode(_compilation.AddSyntaxTrees(tree), [tree]);
    }

    /// <summary>Every mention of a type, or of a member of one, that the program itself declares.</summary>
    public IEnumerable<Mention> Mentions() => Trees.SelectMany(tree =>
    {
        var model = _compilation.GetSemanticModel(tree);
        var from = NamespaceOf(tree);
        return tree.GetRoot().DescendantNodes(n => n is not UsingDirectiveSyntax and not BaseNamespaceDeclarationSyntax { Parent: null }).OfType<SimpleNameSyntax>()
            .Where(n => !n.IsVar).Select(n => TypeOf(model.GetSymbolInfo(n))).OfType<INamedTypeSymbol>()
            .Where(t => t.ContainingNamespace.ToDisplayString().StartsWith("KnowledgeApi", StringComparison.Ordinal))
            .Select(t => new Mention(tree.FilePath, from, t.ContainingNamespace.ToDisplayString(), t.Name));
    }).Distinct();

    /// <summary>Every mention of a type of a library, by its full name.</summary>
    public IEnumerable<(string File, string Type)> LibraryTypes() => Trees.SelectMany(tree =>
    {
        var model = _compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Select(n => model.GetSymbolInfo(n).Symbol).OfType<INamedTypeSymbol>()
            .Select(t => (tree.FilePath, t.ToDisplayString()));
    }).Distinct();

    /// <summary>Every text in the code, with what stands between the parts of an interpolated one left out.</summary>
    public IEnumerable<(string File, string Text)> Texts() => Trees.SelectMany(tree => tree.GetRoot().DescendantNodes()
        .Select(n => n switch
        {
            LiteralExpressionSyntax { Token.Value: string text } => text,
            InterpolatedStringExpressionSyntax whole => string.Concat(whole.Contents.Select(c => c is InterpolatedStringTextSyntax part ? part.TextToken.ValueText : "…")),
            _ => null,
        })
        .OfType<string>().Select(text => (tree.FilePath, text)));

    public IEnumerable<string> Namespaces => Trees.Select(NamespaceOf).Distinct();

    private static string NamespaceOf(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "KnowledgeApi.Host";

    private static INamedTypeSymbol? TypeOf(SymbolInfo info) => (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) switch
    {
        INamedTypeSymbol type => type.OriginalDefinition,
        IFieldSymbol or IPropertySymbol or IMethodSymbol or IEventSymbol => (info.Symbol ?? info.CandidateSymbols[0]).ContainingType?.OriginalDefinition,
        _ => null,
    };

    private static SourceCode Read(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("bin/", StringComparison.Ordinal) && !f.StartsWith("obj/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        ImmutableArray<SyntaxTree> trees = [.. files.Select(f => Parse(File.ReadAllText(Path.Combine(folder, f)), f))];
        var libraries = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(a => Path.GetFileName(a) != "KnowledgeApi.dll").Select(a => MetadataReference.CreateFromFile(a));
        var compilation = CSharpCompilation.Create("KnowledgeApi", [.. trees, Parse(Implicit, "")], libraries,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return new SourceCode(compilation, trees);
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), path);
}

/// <summary>That a file names something of another folder.</summary>
/// <param name="File">The file.</param>
/// <param name="From">Its namespace, which is its folder.</param>
/// <param name="To">The namespace of what it names.</param>
/// <param name="Type">The type.</param>
internal sealed record Mention(string File, string From, string To, string Type);
