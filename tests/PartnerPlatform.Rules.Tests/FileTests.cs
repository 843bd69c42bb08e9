using System.Buffers.Binary;
using System.Text;

namespace PartnerPlatform.Rules.Tests;

public sealed class FileTests
{
    [Theory]
    [InlineData("Attestation d'exonération (2026).pdf", "Attestation_d_exoneration_2026.pdf")]
    [InlineData("a.PDF", "a.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\temp\\ß.png", "file.png")]
    [InlineData("", "file")]
    [InlineData("scan-1_b.jpg", "scan-1_b.jpg")]
    public void NamesAreMadeSafe(string name, string expected) => FileInspector.GetSafeName(name).ShouldBe(expected);

    [Fact]
    public void FormatsAreToldByContent()
    {
        FileInspector.Inspect("%PDF-1.4\n..."u8).Format.ShouldBe(DocumentFormat.Pdf);
        FileInspector.Inspect("GIF89a\x01\x00\x01\x00"u8).Format.ShouldBe(DocumentFormat.Gif);
        FileInspector.Inspect([0xff, 0xd8, 0xff, 0xe0]).Format.ShouldBe(DocumentFormat.Jpeg);
        FileInspector.Inspect(Png(10, 10)).Format.ShouldBe(DocumentFormat.Png);
        FileInspector.Inspect("MZ"u8).Format.ShouldBe(DocumentFormat.Unknown);
        FileInspector.Inspect([]).Format.ShouldBe(DocumentFormat.Unknown);
    }

    [Fact]
    public void DangerousFilesAreRecognized()
    {
        FileInspector.Inspect(Png(60_000, 60_000)).IsBomb.ShouldBeTrue();
        FileInspector.Inspect(Png(6_000, 6_000)).IsSafe.ShouldBeTrue();
        FileInspector.Inspect("%PDF-1.4 /JavaScript (x)"u8).HasActiveContent.ShouldBeTrue();
        FileInspector.Inspect("%PDF-1.4 /JS(x)"u8).HasActiveContent.ShouldBeTrue();
        FileInspector.Inspect("%PDF-1.4 /JSONData"u8).IsSafe.ShouldBeTrue();
        FileInspector.Inspect("%PDF-1.4 /Encrypt 4 0 R"u8).IsProtected.ShouldBeTrue();
        FileInspector.Inspect(Encoding.ASCII.GetBytes("%PDF-1.4 plain")).IsSafe.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2026-05-01", "FR", false)]
    [InlineData("2026-05-01", "US", true)]
    [InlineData("2026-11-26", "US", false)]
    [InlineData("2026-11-26", "FR", true)]
    [InlineData("2026-04-06", "FR", false)]
    [InlineData("2026-04-03", "GB", false)]
    [InlineData("2026-12-28", "GB", false)]
    [InlineData("2026-07-03", "US", false)]
    [InlineData("2026-11-22", "FR", false)]
    [InlineData("2026-11-20", "SA", false)]
    [InlineData("2026-11-22", "SA", true)]
    public void HolidaysAndWeekendsArentBusinessDays(string date, string country, bool isBusinessDay)
    {
        CalendarDate.TryParse(date, out var day).ShouldBeTrue();
        BusinessCalendar.For(Data.Code(country)).IsBusinessDay(day).ShouldBe(isBusinessDay);
    }

    [Fact]
    public void BusinessDaysSkipThanksgiving()
    {
        var calendar = BusinessCalendar.For(Data.Code("US"));
        calendar.AddBusinessDays(new(2026, 11, 25), 5).ShouldBe(new CalendarDate(2026, 12, 3));
        calendar.CountBusinessDays(new(2026, 11, 25), new(2026, 12, 3)).ShouldBe(5);
        calendar.WithHolidays([new(2026, 11, 27)]).AddBusinessDays(new(2026, 11, 25), 5).ShouldBe(new CalendarDate(2026, 12, 4));
    }

    [Fact]
    public void ADayIsThatOfTheTimesOwnOffset()
    {
        // Paris goes to summer time on 29 March 2026; a deadline late in the evening is still that day.
        CalendarDate.FromDateTime(new DateTimeOffset(2026, 3, 29, 23, 59, 0, TimeSpan.FromHours(2))).ShouldBe(new CalendarDate(2026, 3, 29));
        CalendarDate.FromDateTime(new DateTimeOffset(2026, 3, 29, 21, 59, 0, TimeSpan.Zero)).ShouldBe(new CalendarDate(2026, 3, 29));
        CalendarDate.FromDateTime(new DateTimeOffset(2026, 3, 29, 23, 59, 0, TimeSpan.FromHours(-8)).ToOffset(TimeSpan.FromHours(2)))
            .ShouldBe(new CalendarDate(2026, 3, 30));
        BusinessCalendar.For(Data.Code("FR")).AddBusinessDays(new(2026, 4, 30), 1).ShouldBe(new CalendarDate(2026, 5, 4));
    }

    private static byte[] Png(int width, int height)
    {
        var bytes = new byte[33];
        new byte[] { 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a }.CopyTo(bytes, 0);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }
}
