using PartnerPlatform.Rules.Samples;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var task = args.FirstOrDefault() ?? "all";
if (task is "all" or "address")
{
    ValidateAddress.Run();
}

if (task is "all" or "association")
{
    ExplainAssociation.Run();
}

if (task is "all" or "missing")
{
    ShowWhatIsMissing.Run();
}

if (task is "all" or "vat")
{
    ValidateVatNumbers.Run(["FR40303265045", "GR094259216", "DE136695978", "nonsense"]);
}
