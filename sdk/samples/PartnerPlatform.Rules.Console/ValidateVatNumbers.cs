namespace PartnerPlatform.Rules.Samples;

internal static class ValidateVatNumbers
{
    public static void Run(IEnumerable<string> numbers)
    {
        foreach (var number in numbers)
        {
            var check = VatNumbers.Check(number);
            var normalized = VatNumbers.Normalize(number);
            Console.WriteLine($"{number,-16} {check,-16} {normalized}");
        }
    }
}
