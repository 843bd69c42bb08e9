namespace Audit.Module.Models;

public sealed class Shipment
{
    public string Number { get; set; } = "";

    public DateTime? SentUtc { get; set; }
}
