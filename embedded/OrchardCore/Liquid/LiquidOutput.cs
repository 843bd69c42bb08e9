using System.Text.Encodings.Web;
using DotLiquid;

namespace OrchardCore.Liquid.Services;

/// <summary>Encodes what a template prints; DotLiquid itself doesn't, and renders on one thread.</summary>
internal static class LiquidOutput
{
    [ThreadStatic]
    private static TextEncoder? t_encoder;

    public static void Render(Template template, TextWriter writer, TextEncoder encoder, RenderParameters parameters)
    {
        var previous = t_encoder;
        t_encoder = encoder;

        try
        {
            template.Render(writer, parameters);
        }
        finally
        {
            t_encoder = previous;
        }
    }

    public static string Encode(string text) => t_encoder?.Encode(text) ?? text;
}
