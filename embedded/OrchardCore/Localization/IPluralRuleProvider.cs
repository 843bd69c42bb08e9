using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Provides plural rules of languages.</summary>
public interface IPluralRuleProvider
{
    /// <summary>Providers are asked in this order.</summary>
    int Order { get; }

    /// <summary>Returns the rule of a culture if the provider has one.</summary>
    bool TryGetRule(CultureInfo culture, [NotNullWhen(true)] out PluralizationRuleDelegate? rule);
}
