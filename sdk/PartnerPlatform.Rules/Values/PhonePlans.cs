using System.Collections.Concurrent;
using PhoneNumbers;

namespace PartnerPlatform.Rules;

/// <summary>
/// Reads numbers as they're mostly written, with the answer that libphonenumber gives for them, at a fraction of its cost.
/// What isn't clear here, or isn't valid, is left to libphonenumber.
/// </summary>
internal static class PhonePlans
{
    private const int MaxDigits = 17;
    private const int MaxCallingCodeLength = 3;

    private static readonly ConcurrentDictionary<string, Lazy<PhonePlan?>> _byRegion = new(StringComparer.Ordinal);
    private static readonly Lazy<PhonePlan?>?[] _byCountry = new Lazy<PhonePlan?>?[CountryCode.IndexCount];
    private static readonly Lazy<PhonePlan?>[]?[] _byCallingCode = new Lazy<PhonePlan?>[]?[1000];

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number as typed.</param>
    /// <param name="country">Where a number without calling code belongs; the default value for none.</param>
    /// <param name="reading">What was read.</param>
    /// <returns>Whether it's certainly a valid number.</returns>
    public static bool TryRead(string text, CountryCode country, out PhoneReading reading)
    {
        reading = default;
        Span<char> buffer = stackalloc char[MaxDigits];
        if (!TryGetDigits(text.AsSpan().Trim(' '), buffer, out var length, out var hasPlus) || (!hasPlus && !country.HasValue))
        {
            return false;
        }

        ReadOnlySpan<char> digits = buffer.Slice(0, length);
        var callingCodeLength = 0;
        var plan = hasPlus ? GetFirst(digits, out callingCodeLength) : GetPlan(country);
        if (plan is null || (!hasPlus && plan.MayHaveCallingCode(digits)))
        {
            return false;
        }

        return plan.TryTakePrefixOff(digits.Slice(callingCodeLength), out var national) && TryFindOwner(plan, national, out reading);
    }

    // The digits between blanks and the signs that people put between them; anything else isn't read here.
    private static bool TryGetDigits(ReadOnlySpan<char> text, Span<char> digits, out int length, out bool hasPlus)
    {
        length = 0;
        hasPlus = text.Length > 0 && text[0] == '+';
        if (text.IsEmpty || text[text.Length - 1] is < '0' or > '9')
        {
            return false;
        }

        for (var i = hasPlus ? 1 : 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '0' and <= '9')
            {
                if (length == digits.Length)
                {
                    return false;
                }

                digits[length++] = c;
            }
            else if (c is not (' ' or '-' or '.' or '(' or ')' or '/' or '\u00a0'))
            {
                return false;
            }
        }

        return true;
    }

    // As libphonenumber does, the first region of the calling code tells how a number is written.
    private static PhonePlan? GetFirst(ReadOnlySpan<char> digits, out int callingCodeLength)
    {
        var callingCode = 0;
        for (callingCodeLength = 1; callingCodeLength <= MaxCallingCodeLength && callingCodeLength <= digits.Length; callingCodeLength++)
        {
            callingCode = (callingCode * 10) + digits[callingCodeLength - 1] - '0';
            if (callingCode == 0)
            {
                return null;
            }

            if (GetPlans(callingCode) is { Length: > 0 } plans)
            {
                return plans[0].Value;
            }
        }

        return null;
    }

    private static bool TryFindOwner(PhonePlan plan, ReadOnlySpan<char> national, out PhoneReading reading)
    {
        reading = default;
        var candidates = GetPlans(plan.CallingCode);
        foreach (var candidate in candidates)
        {
            if (candidate.Value is not { } owner)
            {
                return false;
            }

            var kind = owner.HasLeadingDigits && !owner.HasItsLeadingDigits(national) && candidates.Length > 1 ? null : owner.GetKind(national);
            if (kind is { } known)
            {
                reading = new PhoneReading(owner.Format(national), owner.Country, known);
                return true;
            }

            // It belongs here, but it's no number.
            if (owner.HasLeadingDigits && owner.HasItsLeadingDigits(national))
            {
                return false;
            }
        }

        return false;
    }

    private static PhonePlan? GetPlan(CountryCode country) => (_byCountry[country.Index] ??= GetPlan(country.Value)).Value;

    private static Lazy<PhonePlan?> GetPlan(string region) =>
        _byRegion.GetOrAdd(region, static name => new Lazy<PhonePlan?>(() => PhonePlan.Create(name)));

    private static Lazy<PhonePlan?>[] GetPlans(int callingCode) => _byCallingCode[callingCode]
        ??= PhoneNumberUtil.GetInstance().GetRegionCodesForCountryCode(callingCode).Select(GetPlan).ToArray();
}
