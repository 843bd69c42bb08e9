using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using PartnerPlatform.Runtime.Tests.Setup;

namespace PartnerPlatform.Runtime.Tests.Localization;

/// <summary>Localizers over PO files that a test writes, with the culture of a test.</summary>
internal sealed class Translations : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly CultureScope _scope;

    public Translations(string culture, bool fallBackToParents, params (string Culture, string Text)[] files)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<ILocalizationFileLocationProvider>(new Files(files));
        services.AddPortableObjectLocalization();
        services.Configure<RequestLocalizationOptions>(options => options.FallBackToParentUICultures = fallBackToParents);
        _services = services.BuildServiceProvider();
        _scope = CultureScope.Create(CultureInfo.GetCultureInfo(culture));
    }

    public IStringLocalizer S<T>() => _services.GetRequiredService<IStringLocalizer<T>>();

    public IHtmlLocalizer H<T>() => _services.GetRequiredService<IHtmlLocalizer<T>>();

    public void Dispose()
    {
        _scope.Dispose();
        _services.Dispose();
    }

    private sealed class Files((string Culture, string Text)[] files) : ILocalizationFileLocationProvider
    {
        public IEnumerable<IFileInfo> GetLocations(string cultureName) =>
            files.Where(file => file.Culture == cultureName).Select(file => new TextFileInfo(file.Text));
    }
}
