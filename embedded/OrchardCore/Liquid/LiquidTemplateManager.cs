using System.Globalization;
using System.Text.Encodings.Web;
using DotLiquid;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace OrchardCore.Liquid.Services;

/// <summary>Renders templates with DotLiquid, which is loaded by the first template.</summary>
internal sealed class LiquidTemplateManager(LiquidTemplateCache cache, IServiceProvider services) : ILiquidRenderer
{
    public const string ServicesRegister = "services";
    public const string TimeZoneRegister = "time-zone";

    public bool Validate(string template, out IEnumerable<string> errors)
    {
        var parsed = cache.Get(template ?? string.Empty);
        errors = parsed.Error is null ? [] : [parsed.Error];

        return parsed.Error is null;
    }

    public async Task RenderAsync(
        string template,
        TextWriter writer,
        TextEncoder encoder,
        object? model,
        IEnumerable<KeyValuePair<string, object?>>? properties)
    {
        if (string.IsNullOrEmpty(template))
        {
            return;
        }

        var parsed = cache.Get(template);

        if (parsed.Error is not null)
        {
            await writer.WriteAsync(encoder.Encode(parsed.Error));

            return;
        }

        var context = new Context(
            [await CreateVariablesAsync(parsed, model, properties)],
            outerScope: [],
            await CreateRegistersAsync(parsed),
            ErrorsOutputMode.Display,
            maxIterations: 0,
            CultureInfo.CurrentCulture,
            CancellationToken.None)
        {
            SyntaxCompatibilityLevel = LiquidTemplateCache.Syntax,
        };

        LiquidOutput.Render(parsed.Template!, writer, encoder, RenderParameters.FromContext(context, CultureInfo.CurrentCulture));
    }

    private async Task<Hash> CreateVariablesAsync(
        LiquidTemplate template, object? model, IEnumerable<KeyValuePair<string, object?>>? properties)
    {
        var variables = new Hash
        {
            ["Culture"] = new LiquidCulture(services.GetService<ILocalizationService>()),
        };

        if (model is not null)
        {
            variables["Model"] = LiquidValue.From(model);
        }

        if (template.UsesSite && services.GetService<ISiteService>() is { } siteService)
        {
            variables["Site"] = LiquidValue.From(await siteService.GetSiteSettingsAsync());
        }

        if (services.GetService<IHttpContextAccessor>()?.HttpContext is { } httpContext)
        {
            variables["Request"] = new LiquidRequest(httpContext.Request);
            variables["User"] = new LiquidPrincipal(httpContext.User);
        }

        foreach (var (name, value) in properties ?? [])
        {
            variables[name] = LiquidValue.From(value);
        }

        return variables;
    }

    private async Task<Hash> CreateRegistersAsync(LiquidTemplate template)
    {
        var registers = new Hash { [ServicesRegister] = services };

        if (template.UsesTimeZone
            && services.GetService<ILocalClock>() is { } localClock
            && await localClock.GetLocalTimeZoneAsync() is { } zone)
        {
            registers[TimeZoneRegister] = zone;
        }

        return registers;
    }
}
