using System.Globalization;
using System.Text;
using Onus.Assessment.Results;
using Onus.Assessment.Wording;
using Onus.Contracts;

namespace Onus.Assessment.Tests.Results;

/// <summary>What was told of one finding is told of others that are alike, and that is what explaining each by itself would tell.</summary>
public sealed class AlikeFindingsTests(ITestOutputHelper output)
{
    private const string Template = """
        Resources:
          Web:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: web
              SecurityGroupIngress:
                - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8, Description: inside }
                - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0, Description: everybody }
          Shell:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: shell
              SecurityGroupIngress:
                - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8, Description: inside }
                - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0, Description: everybody }
          Logs:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Suspended }
          Data:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: data
              VersioningConfiguration: { Status: Suspended }
          Other:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: !Ref AWS::NoValue }
        """;

    [Fact]
    public void Of_a_template_each_finding_is_told_as_by_itself()
    {
        var (compared, alike) = Compare(Scanned.Of(Template));

        compared.ShouldBeGreaterThan(50);
        alike.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Of_the_samples_each_finding_is_told_as_by_itself() => Compare(Scanned.Below(Path.Combine(Checkout.Root, "samples"))).Compared.ShouldBeGreaterThan(500);

    [SharedFact("corpus/cloudformation")]
    public void Of_real_projects_each_finding_is_told_as_by_itself() => Compare(Scanned.Below(Checkout.Shared("corpus/cloudformation"))).Alike.ShouldBeGreaterThan(2_500);

    /// <summary>Compares all findings with what is told of them by themselves; says how many there are, and of how many was told what was told of another.</summary>
    private (int Compared, int Alike) Compare(Scanned scanned)
    {
        var explainer = new LedgerExplainer(scanned.Ledger, scanned.Sources, new ReaderWords(Knowledge.Catalog, scanned.Ledger), null);
        var (compared, alike) = (0, 0);
        var told = new HashSet<DecidedClause>(ReferenceEqualityComparer.Instance);
        foreach (var resource in scanned.Result.Resources)
        {
            for (var check = 0; check < resource.Rules.Length; check++)
            {
                var details = explainer.Explain(resource, check);
                TextOf(details).ShouldBe(TextOf(explainer.ExplainAnew(resource, check, out _)), $"{resource.Address} {resource.Rules[check].Id}");
                compared++;
                alike += details.Clause is { } clause && !told.Add(clause) ? 1 : 0;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{compared} compared, of which {alike} were told as another"));
        return (compared, alike);
    }

    private static string TextOf(FindingDetails details)
    {
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{details.Location} {details.Doubt} {details.Waiver} {details.Fix} {details.Cause}");
        foreach (var read in details.Because)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{read.Path} ({read.Canonical}) = {read.Value} {read.Location}");
        }

        foreach (var step in details.Chain)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{step.Name} {step.Location}");
        }

        Append(text, details.Clause, 1);
        return text.ToString();
    }

    private static void Append(StringBuilder text, DecidedClause? clause, int depth)
    {
        if (clause is not null)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{new string(' ', depth)}{clause.Text} {clause.Holds} {clause.Element} {string.Join(',', clause.Reads)} {clause.Omitted}");
            clause.Parts.ToList().ForEach(part => Append(text, part, depth + 1));
        }
    }
}
