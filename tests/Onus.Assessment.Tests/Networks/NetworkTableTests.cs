using Onus.Contracts;

namespace Onus.Assessment.Tests.Networks;

/// <summary>The table of docs/networks.md says what is so: each row has an input, and is asked.</summary>
public sealed class NetworkTableTests
{
    private const string Folder = "tests/Onus.Assessment.Tests/Networks/Shapes";

    public static TheoryData<string, string, string> Shapes
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            var page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "networks.md"));
            foreach (var row in page[page.IndexOf("| shape |", StringComparison.Ordinal)..].Split('\n').TakeWhile(line => line.StartsWith('|')).Skip(2))
            {
                var cells = row.Trim('|').Split('|', StringSplitOptions.TrimEntries);
                data.Add(cells[0][(cells[0].LastIndexOf('/') + 1)..].TrimEnd(')'), cells[1].Trim('`'), cells[2]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_shape_is_open_or_closed_as_the_table_says(string file, string check, string answer)
    {
        var scanned = Scanned.Of(File.ReadAllText(Path.Combine(Checkout.Root, Folder, file)), name: file);
        var subject = scanned.Ledger.Resources.Single(resource => resource.Resource.Address is "Subject" || resource.Resource.Address.EndsWith(".subject", StringComparison.Ordinal));
        var verdicts = scanned.Ledger.Resources
            .Where(resource => resource == subject || resource.Resource.Address.StartsWith(subject.Resource.Address + ":", StringComparison.Ordinal)
                || resource.Resource.Type == "AWS::EC2::SecurityGroupIngress" && subject.Resource.Type == "AWS::EC2::SecurityGroup")
            .SelectMany(resource => resource.Checks.Select((one, at) => (one.Id, Verdict: resource.Verdicts[at])))
            .Where(pair => pair.Id == check).Select(pair => pair.Verdict).ToList();

        // A rule that stands beside its group is a finding of its own.
        var worst = verdicts.Contains(FindingStatus.Fail) ? "open" : verdicts.Contains(FindingStatus.Unknown) ? "not known" : verdicts.Contains(FindingStatus.Pass) ? "closed" : "not asked";
        worst.ShouldBe(answer);
    }

    [Fact]
    public void Every_input_has_a_row() => Directory.EnumerateFiles(Path.Combine(Checkout.Root, Folder)).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)
        .ShouldBe(Shapes.Select(row => (string)row[0]).Order(StringComparer.Ordinal));
}
