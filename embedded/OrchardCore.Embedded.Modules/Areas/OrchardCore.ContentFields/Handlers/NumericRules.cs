using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Settings;

namespace OrchardCore.ContentFields.Handlers;

/// <summary>Checks numbers against the settings of their field.</summary>
internal static class NumericRules
{
    public static IEnumerable<string> Check(decimal value, NumericFieldSettings settings, string name, IStringLocalizer S)
    {
        if (settings.Minimum is { } minimum && value < minimum)
        {
            yield return S["{0} must be at least {1}.", name, minimum];
        }

        if (settings.Maximum is { } maximum && value > maximum)
        {
            yield return S["{0} must be at most {1}.", name, maximum];
        }

        if (decimal.Round(value, Math.Clamp(settings.Scale, 0, 28)) != value)
        {
            yield return S["{0} can have {1} decimals at most.", name, settings.Scale];
        }
    }
}
