using System.Globalization;
using PartnerPlatform.Rules.Tests.Examples;

namespace PartnerPlatform.Rules.Tests;

public sealed class RuleCatalogTests
{
    private static readonly Dictionary<string, RuleExample> _examples =
        new[]
        {
            GeneralExamples.All, AddressExamples.All, SupportExamples.All, ProfileExamples.All, MpnExamples.All, CloudExamples.All,
            LegalExamples.All, VerificationExamples.All, TaxExamples.All, ChecklistExamples.All,
        }
            .SelectMany(list => list).ToDictionary(e => e.Id);

    public static IEnumerable<TheoryDataRow<string>> Rules =>
        Data.Rules.Select(r => (string)r["id"]!).Select(id => new TheoryDataRow<string>(id));

    [Fact]
    public void TheCatalogIsRulesJson()
    {
        RuleCatalog.All.Count.ShouldBe(Data.Rules.Length);
        foreach (var (rule, definition) in Data.Rules.Zip(RuleCatalog.All))
        {
            definition.Id.Value.ShouldBe((string)rule["id"]!);
            definition.Code.ShouldBe((int)rule["code"]!);
            definition.HttpStatus.ShouldBe((int)rule["http"]!);
            definition.Severity.ToString().ToLowerInvariant().ShouldBe((string)rule["severity"]!);
            definition.Field.ShouldBe((string)rule["field"]!);
            definition.GetMessage(RuleLanguage.English).ShouldBe((string)rule["messages"]!["en-US"]!);
            definition.GetMessage(RuleLanguage.French).ShouldBe((string)rule["messages"]!["fr-FR"]!);
            RuleId.Parse(definition.Id.Value.ToLowerInvariant()).ShouldBe(definition.Id);
        }
    }

    [Fact]
    public void EveryExampleIsOfARule() =>
        _examples.Keys.Except(Data.Rules.Select(r => (string)r["id"]!)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Rules))]
    public void EveryRuleHasAViolationAndASatisfaction(string id)
    {
        var example = _examples.GetValueOrDefault(id).ShouldNotBeNull($"{id} has no example");
        var rule = RuleId.Parse(id);

        var violation = example.Violated().Find(rule).ShouldNotBeNull();
        example.Satisfied().Contains(rule).ShouldBeFalse();

        foreach (var culture in new[] { Data.English, Data.French, CultureInfo.InvariantCulture })
        {
            var text = violation.Format(culture);
            text.ShouldNotContain("{");
            text.ShouldNotContain("–");
            if (violation.Remedy is { } remedy)
            {
                RuleTexts.Contains("remedy." + remedy.Kind).ShouldBeTrue(remedy.Kind);
                remedy.Format(culture).ShouldNotContain("{");
            }
        }
    }
}
