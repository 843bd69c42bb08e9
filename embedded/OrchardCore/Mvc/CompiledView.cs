using Microsoft.AspNetCore.Razor.Hosting;

namespace OrchardCore.Embedded;

/// <summary>A compiled view whose type is loaded when it is used.</summary>
internal sealed class CompiledView(Func<Type> type, string kind, string identifier) : RazorCompiledItem
{
    private Type? _type;

    public override string Identifier { get; } = identifier;

    public override string Kind { get; } = kind;

    public override IReadOnlyList<object> Metadata => [];

    public override Type Type => _type ??= type();

    public CompiledView At(string path) => new(() => Type, Kind, path);
}
