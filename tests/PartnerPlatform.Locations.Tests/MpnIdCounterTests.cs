using PartnerPlatform.Locations.Models;

namespace PartnerPlatform.Locations.Tests;

public sealed class MpnIdCounterTests
{
    private readonly MpnIdCounter _counter = new();

    [Fact]
    public void Each_range_goes_its_own_way()
    {
        Take(7_000_000, 7_999_999).ShouldBe(7_000_000);
        Take(8_000_000, 8_999_999).ShouldBe(8_000_000);
        Take(7_000_000, 7_999_999).ShouldBe(7_000_001);
        Take(8_000_000, 8_999_999).ShouldBe(8_000_001);
    }

    [Fact]
    public void No_number_is_given_out_twice_when_ranges_overlap()
    {
        long?[] numbers =
        [
            Take(7_000_002, 7_999_999), Take(7_000_000, 7_999_999), Take(7_000_000, 7_999_999), Take(7_000_002, 7_999_999),
            Take(7_000_000, 7_999_999), Take(7_000_001, 7_999_999), Take(7_000_002, 7_999_999),
        ];

        numbers.ShouldBeUnique();
        numbers.ShouldAllBe(number => number >= 7_000_000);
    }

    [Fact]
    public void A_range_ends_and_nothing_is_taken_beyond_it()
    {
        Take(5, 6).ShouldBe(5);
        Take(5, 6, atLeast: 7).ShouldBeNull();
        Take(5, 6).ShouldBe(6);
        Take(5, 6).ShouldBeNull();
        Take(5, 7).ShouldBe(7);
    }

    private long? Take(long first, long last, long atLeast = 0) => _counter.Take(first, last, atLeast);
}
