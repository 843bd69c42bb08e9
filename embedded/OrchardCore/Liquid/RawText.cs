namespace OrchardCore.Liquid.Services;

/// <summary>A text that is printed as it is.</summary>
internal sealed class RawText(string text)
{
    public string Text { get; } = text;

    public override string ToString() => Text;
}
