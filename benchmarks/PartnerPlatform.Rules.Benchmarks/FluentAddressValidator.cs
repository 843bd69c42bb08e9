using System.Text.RegularExpressions;
using FluentValidation;

namespace PartnerPlatform.Rules.Benchmarks;

/// <summary>The checks of French and American addresses as one writes them with FluentValidation.</summary>
internal sealed partial class FluentAddressValidator : AbstractValidator<PostalAddress>
{
    private static readonly HashSet<string> _states =
        [.. "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".Split(' ')];

    public FluentAddressValidator()
    {
        RuleFor(a => a.Country).NotEmpty().Length(2);
        RuleFor(a => a.AddressLine1).NotEmpty().MaximumLength(200).Must(HasNoControlCharacter);
        RuleFor(a => a.AddressLine1).Must(line => !PostOfficeBox().IsMatch(line ?? string.Empty));
        RuleFor(a => a.AddressLine2).MaximumLength(200).Must(HasNoControlCharacter);
        RuleFor(a => a.City).NotEmpty().MaximumLength(100).Must(HasNoControlCharacter);
        RuleFor(a => a.FirstName).MaximumLength(50);
        RuleFor(a => a.MiddleName).MaximumLength(50);
        RuleFor(a => a.LastName).MaximumLength(50);
        RuleFor(a => a.PostalCode).NotEmpty();
        When(a => a.Country == "FR", () => RuleFor(a => a.PostalCode).Matches(@"^\d{2} ?\d{3}$").Must(code => !code!.StartsWith("97") && !code.StartsWith("98")));
        When(a => a.Country == "US", () =>
        {
            RuleFor(a => a.State).NotEmpty().Must(state => _states.Contains(state!));
            RuleFor(a => a.Region).Empty();
            RuleFor(a => a.PostalCode).Matches(@"^\d{5}([ -]\d{4})?$").Must((a, code) => a.State != "WA" || code!.StartsWith("98") || code.StartsWith("99"));
        });
    }

    private static bool HasNoControlCharacter(string? text) => text?.Any(char.IsControl) != true;

    [GeneratedRegex(@"\b(P\.?\s?O\.?\s?BOX|B\.?P\.?\s?\d+|BO[IÎ]TE POSTALE|POSTFACH)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostOfficeBox();
}
