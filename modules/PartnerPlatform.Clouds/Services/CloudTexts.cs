using System.Globalization;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Services;

/// <summary>The names of the rules as they stand alone; in the rules' texts they stand within sentences.</summary>
public static class CloudTexts
{
    public static string Title(this CloudDefinition cloud) => Titles.Of(cloud.GetName(CultureInfo.CurrentUICulture));

    public static string Title(this PartnerFeature feature) => Titles.Of(RuleTexts.Get(feature, CultureInfo.CurrentUICulture));

    public static string Title(this CloudStatus status) => RuleTexts.Get(status, CultureInfo.CurrentUICulture);

    public static string ToText(this CalendarDate date) =>
        new DateTime(date.Year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Utc).ToString("d", CultureInfo.CurrentUICulture);
}
