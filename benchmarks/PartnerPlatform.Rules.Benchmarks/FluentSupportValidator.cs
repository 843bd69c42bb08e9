using FluentValidation;
using PhoneNumbers;

namespace PartnerPlatform.Rules.Benchmarks;

/// <summary>The checks of support details as one writes them with FluentValidation and libphonenumber.</summary>
internal sealed class FluentSupportValidator : AbstractValidator<SupportProfile>
{
    public FluentSupportValidator()
    {
        var util = PhoneNumberUtil.GetInstance();
        RuleFor(p => p.Email).NotEmpty().MaximumLength(254).EmailAddress();
        RuleFor(p => p.Email).Must(email => email?.EndsWith(".onmicrosoft.com", StringComparison.OrdinalIgnoreCase) != true);
        RuleFor(p => p.Telephone).NotEmpty().MaximumLength(30).Must(number => util.IsValidNumber(util.Parse(number, "FR")));
        RuleFor(p => p.Telephone).Must(number => util.GetNumberType(util.Parse(number, "FR")) != PhoneNumberType.PREMIUM_RATE);
        RuleFor(p => p.Website).NotEmpty().MaximumLength(2048).Must(site => Uri.TryCreate(site, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
        RuleFor(p => p.Website).Must(site => Uri.TryCreate(site, UriKind.Absolute, out var uri) && uri.Host.Contains('.') && uri.HostNameType == UriHostNameType.Dns);
    }
}
