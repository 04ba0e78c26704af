using Onus.Aws.Tests.Moto;
using Onus.Contracts;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Engine;
using Onus.Engine.Inputs;
using Onus.Engine.Live;
using Onus.Engine.Viewing;
using Onus.Live.Organizations;

namespace Onus.Live.Tests.Moto;

/// <summary>An organisation behind the real client, on the way that <c>onus live</c> takes: every fault that was seeded is found, where it is, and nothing good is reported.</summary>
public sealed class EstateTests(MotoEstate estate, ITestOutputHelper output) : IClassFixture<MotoEstate>
{
    /// <summary>What moto answers otherwise than AWS. A row that nothing needs any more fails the test.</summary>
    private static readonly MotoDifference[] Differences =
    [
        new("s3 ListBuckets", "leaves BucketRegion out, so that all buckets are taken for those of the Region that was asked", "AWS::S3::Bucket", null) { Region = "us-east-1" },
        new("elasticmapreduce ListSecurityConfigurations", "is not there", "AWS::EMR::SecurityConfiguration", null),
        new("cloudcontrolapi ListResources", "is not there, so that nobody knows whether the registry scans", "AWS::ECR::Repository", "ecr-repository-scan-on-push") { Status = FindingStatus.Unknown, Good = false },
        new("eks DescribeClusterVersions", "is not there, so that nobody knows until when AWS supports a version", "AWS::EKS::Cluster", "eks-cluster-version-in-standard-support") { Status = FindingStatus.Unknown },
        new("glacier GetVaultAccessPolicy", "is answered with a page of HTML where there is none", "AWS::Glacier::Vault", "glacier-vault-denies-insecure-transport") { Status = FindingStatus.Unknown },
        new("acm-pca CreateCertificateAuthority", "forgets UsageMode: all are of short-lived certificates, which need no revocation", "AWS::ACMPCA::CertificateAuthority", "acm-pca-authority-publishes-revocations") { Status = FindingStatus.NotApplicable },
        new("acm DescribeCertificate", "says DNS whatever was asked for", "AWS::CertificateManager::Certificate", "acm-certificate-validated-by-dns") { Status = FindingStatus.Pass, Good = false },
        new("events PutPermission", "writes arn:aws:iam::*:root for everybody, which is nobody in AWS", "AWS::Events::EventBus", "events-bus-not-public") { Status = FindingStatus.Pass, Good = false },
        new("redshift CreateCluster", "makes one day of no automatic snapshots", "AWS::Redshift::Cluster", "redshift-cluster-automatic-snapshots-on") { Status = FindingStatus.Pass, Good = false },
        new("elasticache DescribeCacheClusters", "leaves out the members of replication groups, which have the subnet group", "AWS::ElastiCache::ReplicationGroup", "elasticache-subnet-group-named") { Status = FindingStatus.Fail, Good = true },
        new("guardduty GetDetector", "tells malware protection to be off", "AWS::GuardDuty::Detector", "guardduty-malware-protection-left-on") { Status = FindingStatus.Fail, Good = true },
        new("sagemaker DescribeNotebookInstance", "leaves InstanceMetadataServiceConfiguration out", "AWS::SageMaker::NotebookInstance", "sagemaker-notebook-imdsv2") { Status = FindingStatus.Fail, Good = true },
    ];

    private readonly List<string> _wrong = [];
    private readonly HashSet<MotoDifference> _used = [];

    [MotoFact]
    public async Task Every_seeded_fault_is_found_and_nothing_good_is_reported()
    {
        var question = new LiveQuestion(new InputRequest { Knowledge = new KnowledgeRequest(Date: "2026-11-29"), View = new ViewRequest { Profile = CheckLevel.Thorough } })
        {
            Regions = MotoEstate.Regions,
            Accounts = new AccountChoice { IsOrganization = true },
            Types = new TypeChoice([], [], Everything: true),
        };
        var targets = await LiveUseCase.TargetsAsync(question, estate, CancellationToken.None);

        var answer = await LiveUseCase.RunAsync(question, targets, new MemoryHost(new MemoryTree([new("onus.hcl", """party "platform" { account_tags = { team = "platform" } }"""u8.ToArray())])));

        targets.Unreadable.ShouldBeEmpty();
        targets.Suspended.ShouldHaveSingleItem();
        answer.Accounts.Select(account => account.Request.Account).ShouldBe(estate.Truth.Select(row => row.Account).Distinct().Order(StringComparer.Ordinal));
        answer.Result.Resources.Where(resource => resource.Placement.Party == "platform").Select(resource => resource.Placement.Account).Distinct().ShouldBe(answer.Accounts.Select(account => account.Request.Account).Where(account => account != "123456789012"));
        var judged = answer.Result.Resources.ToDictionary(resource => (resource.Placement.Account!, resource.Address));
        var told = answer.Accounts.SelectMany(account => account.Reading.Deployment.Resources).ToDictionary(resource => (resource.Placement.Account!, resource.Address));
        foreach (var row in estate.Truth)
        {
            Compare(row, judged, told);
        }

        output.WriteLine($"{estate.Truth.Count} things of {estate.Truth.Select(row => row.Service).Distinct().Count()} services, {estate.Truth.Count(row => row.Good)} good; {answer.Result.Resources.Length} resources, {answer.Accounts.Sum(account => account.Reading.Calls)} calls");
        _wrong.ShouldBeEmpty();
        Differences.Except(_used).Select(difference => $"{difference.Call} is answered as AWS does").ShouldBeEmpty();
    }

    [MotoFact]
    public void Enough_is_seeded_of_everything()
    {
        estate.Truth.Count.ShouldBeGreaterThanOrEqualTo(400);
        estate.Truth.Where(row => row.Checks.Count > 0).Select(row => row.Service).Distinct().Count().ShouldBeGreaterThanOrEqualTo(50);
        estate.Truth.Select(row => row.Account).Distinct().Count().ShouldBe(2);
        estate.Truth.Select(row => row.Region).OfType<string>().Distinct().Order().ShouldBe(MotoEstate.Regions.Order());
        estate.Truth.Count(row => row.Good).ShouldBeInRange(estate.Truth.Count * 2 / 5, estate.Truth.Count * 3 / 5);
    }

    private void Compare(SeededRow row, Dictionary<(string, string), ResourceAssessment> judged, Dictionary<(string, string), Resource> told)
    {
        if (!told.TryGetValue((row.Account, row.Address), out var resource))
        {
            var why = Differences.FirstOrDefault(difference => difference.Check is null && difference.IsAbout(row));
            if (why is null || (why.Region is not null && !told.TryGetValue((row.Account, row.AddressIn(why.Region)), out resource)))
            {
                _wrong.Add($"{row.Account} {row.Address} is not there");
                return;
            }

            _used.Add(why);
            if (why.Region is null)
            {
                return;
            }
        }
        else if (resource.Region != row.Region)
        {
            _wrong.Add($"{row.Account} {row.Address} is in {resource.Region}");
        }

        var verdicts = judged[(row.Account, resource!.Address)] is var assessed ? assessed.Rules.Select((rule, i) => (rule, verdict: assessed.Verdicts[i])).ToDictionary(entry => entry.rule.Id, entry => entry) : [];
        foreach (var check in row.Checks)
        {
            var expected = row.Good ? FindingStatus.Pass : FindingStatus.Fail;
            if (!verdicts.TryGetValue(check, out var found))
            {
                _wrong.Add($"{row.Account} {row.Address}: there is no {check}");
            }
            else if (found.verdict != expected)
            {
                Differ(row, check, found.verdict);
            }
        }

        // What is shown where nobody asks for more care.
        foreach (var (check, (rule, verdict)) in verdicts)
        {
            var isAccepted = row.Accepted?.Contains(check) == true;
            if (row.Good && !row.Checks.Contains(check) && ((verdict == FindingStatus.Fail && rule.Level <= CheckLevel.Recommended && !isAccepted) || (isAccepted && verdict != FindingStatus.Fail)))
            {
                Differ(row, check, verdict);
            }
        }
    }

    private void Differ(SeededRow row, string check, FindingStatus verdict)
    {
        if (Differences.FirstOrDefault(difference => difference.Check == check && difference.Status == verdict && difference.IsAbout(row)) is { } known)
        {
            _used.Add(known);
        }
        else
        {
            _wrong.Add($"{row.Account} {row.Address}, which is {(row.Good ? "good" : "bad")}: {check} is {verdict}");
        }
    }
}
