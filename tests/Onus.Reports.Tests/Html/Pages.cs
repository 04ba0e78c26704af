using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Onus.Assessment;
using Onus.Contracts;
using Onus.Engine;
using Onus.Engine.Health;
using Onus.Engine.Inputs;
using Onus.Reports.Html;
using Onus.Sources.Files;

namespace Onus.Reports.Tests.Html;

/// <summary>Pages, and what they are made of.</summary>
internal static partial class Pages
{
    /// <summary>The sample, scanned on a day that does not move.</summary>
    public static Scanned Sample { get; } = Scanned.Below(Path.Combine(Checkout.Root, "samples", "web-shop"), how: new AssessmentOptions { Day = "2026-11-29" }, shown: "samples/web-shop");

    /// <summary>The sample with what AWS Health announces about it.</summary>
    public static AssessmentResult Announced { get; } = Sample.Result with { Health = Events() };

    /// <summary>What an input names so that it may be taken for markup, script or commands of a terminal, and what is too long for any page.</summary>
    public static Scanned Hostile { get; } = Scanned.Of(
        """
        {"Resources": {
          "</script><script>alert(1)</script>": {"Type": "AWS::EC2::Instance", "Properties": {"ImageId": "ami-1", "InstanceType": "t3.micro", "Tags": [{"Key": "<img src=x onerror=alert(2)>", "Value": "x"}]}},
          "\"><svg onload=alert(3)>": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "javascript:alert(4)"}},
          "<!--<script>\u2028\u2029": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "\u202egpj.exe\u001b[2J", "AccessControl": "</SCRIPT ><b>"}},
          "{{constructor}} ${alert(5)} &lt;b&gt; \u202egpj.exe\u001b[2J": {"Type": "AWS::SNS::Topic"},
          "LONG": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "x", "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "0.0.0.0/0", "Description": "LONG"}]}},
          "Odd": {"Type": "AWS::Mystery<b>::Box"}
        }}
        """.Replace("LONG", new string('W', 1_000_000), StringComparison.Ordinal),
        name: "t.json");

    /// <summary>The page of an assessment.</summary>
    public static string Of(AssessmentResult result)
    {
        using var output = new MemoryStream();
        HtmlReport.Write(result, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>The data in a page.</summary>
    public static string DataOf(string page) => Data().Match(page).Groups[1].Value;

    /// <summary>The script of a page.</summary>
    public static string ScriptOf(string page) => Script().Match(page).Groups[1].Value;

    /// <summary>The style of a page.</summary>
    public static string StyleOf(string page) => Style().Match(page).Groups[1].Value;

    private static ImmutableArray<HealthEntry> Events()
    {
        var deployed = new InputRequest { Paths = ["samples/web-shop"], Region = "eu-central-1", Account = "111122223333", Knowledge = new KnowledgeRequest(Date: "2026-11-29") };
        return HealthUseCase.RunAsync(new HealthRequest(deployed, new HealthSources(["samples/web-shop/health"])), new MemoryHost(DiskTree.At(Checkout.Root, "."))).GetAwaiter().GetResult().Report.Events;
    }

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
