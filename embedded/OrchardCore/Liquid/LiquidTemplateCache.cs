using DotLiquid;
using DotLiquid.Exceptions;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace OrchardCore.Liquid.Services;

/// <summary>Keeps parsed templates as long as they are in use.</summary>
internal sealed class LiquidTemplateCache(IOptions<LiquidOptions> options) : IDisposable
{
    public const SyntaxCompatibility Syntax = SyntaxCompatibility.DotLiquid22a;

    private static readonly TimeSpan _lifetime = TimeSpan.FromSeconds(30);
    private readonly MemoryCache _cache = new(new MemoryCacheOptions());

    public LiquidTemplate Get(string source)
    {
        if (_cache.TryGetValue(source, out LiquidTemplate? template))
        {
            return template!;
        }

        LiquidSetup.Ensure(options.Value);

        return _cache.Set(source, Parse(source), new MemoryCacheEntryOptions { SlidingExpiration = _lifetime });
    }

    public void Dispose() => _cache.Dispose();

    private static LiquidTemplate Parse(string source)
    {
        try
        {
            var template = Template.Parse(source, Syntax);
            template.MakeThreadSafe();

            return new LiquidTemplate
            {
                Template = template,
                UsesSite = source.Contains("Site", StringComparison.Ordinal),
                UsesTimeZone = source.Contains("local", StringComparison.Ordinal) || source.Contains("utc", StringComparison.Ordinal),
            };
        }
        catch (LiquidException exception)
        {
            return new LiquidTemplate { Error = exception.Message };
        }
    }
}
