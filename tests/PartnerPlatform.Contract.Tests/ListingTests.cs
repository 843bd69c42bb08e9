namespace PartnerPlatform.Contract.Tests;
public sealed class ListingTests { [Fact] public void Works() => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "orchard-api")).Length.ShouldBeGreaterThan(50); }
