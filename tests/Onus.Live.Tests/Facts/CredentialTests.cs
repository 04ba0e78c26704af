using System.Text;
using Onus.Contracts;

namespace Onus.Live.Tests.Facts;

/// <summary>What IAM tells of credentials: the summary of the account for the root user, the report for everybody.</summary>
public sealed class CredentialTests
{
    private const string Root = "global/IAM.RootUser/root";
    private const string Header = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";
    private static readonly string[] Types = ["AWS::IAM::RootUser", "AWS::IAM::User"];

    private static string Row(string name, string password = "false,N/A,N/A,N/A", string mfa = "false", string key1 = "false,N/A,N/A,N/A,N/A", string key2 = "false,N/A,N/A,N/A,N/A") =>
        $"{(name == "root" ? "<root_account>" : name)},arn:aws:iam::123456789012:{(name == "root" ? "root" : "user/" + name)},2019-01-01T10:00:00+00:00,{password},{mfa},{key1},{key2},false,N/A,false,N/A";

    private static string Report(params IEnumerable<string> rows) =>
        $"<GetCredentialReportResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><GetCredentialReportResult><Content>{Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Header))))}</Content><ReportFormat>text/csv</ReportFormat><GeneratedTime>2026-11-29T04:00:00Z</GeneratedTime></GetCredentialReportResult></GetCredentialReportResponse>";

    internal static WireAccount Account(int mfa = 0, int keys = 1) => new WireAccount()
        .With("GetAccountSummary", $"<GetAccountSummaryResponse><GetAccountSummaryResult><SummaryMap><entry><key>AccountMFAEnabled</key><value>{mfa}</value></entry><entry><key>AccountAccessKeysPresent</key><value>{keys}</value></entry><entry><key>AccountPasswordPresent</key><value>1</value></entry><entry><key>Users</key><value>3</value></entry></SummaryMap></GetAccountSummaryResult></GetAccountSummaryResponse>")
        .With("ListVirtualMFADevices", "<ListVirtualMFADevicesResponse><ListVirtualMFADevicesResult><IsTruncated>false</IsTruncated><VirtualMFADevices><member><SerialNumber>arn:aws:iam::123456789012:mfa/phone</SerialNumber><User><Arn>arn:aws:iam::123456789012:root</Arn></User></member></VirtualMFADevices></ListVirtualMFADevicesResult></ListVirtualMFADevicesResponse>")
        .With("GetAccountAuthorizationDetails", $"<GetAccountAuthorizationDetailsResponse><GetAccountAuthorizationDetailsResult><IsTruncated>false</IsTruncated><UserDetailList>{string.Concat(new[] { "anna", "ben", "cleo" }.Select(name => $"<member><Path>/</Path><UserName>{name}</UserName><Arn>arn:aws:iam::123456789012:user/{name}</Arn></member>"))}</UserDetailList></GetAccountAuthorizationDetailsResult></GetAccountAuthorizationDetailsResponse>")
        .QueryError("GetLoginProfile", "NoSuchEntity", 404)
        .With("ListAccessKeys", "<ListAccessKeysResponse><ListAccessKeysResult><IsTruncated>false</IsTruncated><AccessKeyMetadata/></ListAccessKeysResult></ListAccessKeysResponse>")
        .With("GetCredentialReport", Report(
            Row("root", password: "not_supported,2026-11-28T09:00:00+00:00,not_supported,not_supported"),
            Row("anna", password: "true,2026-11-20T09:00:00+00:00,2026-10-01T09:00:00+00:00,N/A", mfa: "true", key1: "true,2026-11-01T09:00:00+00:00,2026-11-27T09:00:00+00:00,eu-west-1,s3"),
            Row("ben", password: "true,no_information,2020-01-01T09:00:00+00:00,N/A", key1: "false,2020-01-01T09:00:00+00:00,N/A,N/A,N/A", key2: "true,2020-01-01T09:00:00+00:00,2026-11-27T09:00:00+00:00,eu-west-1,s3")));

    private static string User(string name) => $"global/IAM.User/{name}";

    [Fact]
    public async Task The_root_user_is_judged_by_the_summary_of_the_account()
    {
        var bad = await Account().ScanAsync(Types);
        var good = await Account(mfa: 1, keys: 0).With("ListVirtualMFADevices", "<ListVirtualMFADevicesResponse><ListVirtualMFADevicesResult><IsTruncated>false</IsTruncated><VirtualMFADevices/></ListVirtualMFADevicesResult></ListVirtualMFADevicesResponse>").ScanAsync(Types);

        (bad.Verdict(Root, "iam-root-mfa-on"), good.Verdict(Root, "iam-root-mfa-on")).ShouldBe((FindingStatus.Fail, FindingStatus.Pass));
        (bad.Verdict(Root, "iam-root-no-access-keys"), good.Verdict(Root, "iam-root-no-access-keys")).ShouldBe((FindingStatus.Fail, FindingStatus.Pass));
        (bad.Verdict(Root, "iam-root-mfa-hardware"), good.Verdict(Root, "iam-root-mfa-hardware")).ShouldBe((FindingStatus.NotApplicable, FindingStatus.Pass));
        (await Account(mfa: 1).ScanAsync(Types)).Verdict(Root, "iam-root-mfa-hardware").ShouldBe(FindingStatus.Fail);
        bad.Verdict(Root, "iam-root-not-used").ShouldBe(FindingStatus.Fail);
    }

    [Fact]
    public async Task The_rule_for_passwords_is_judged_by_what_it_says()
    {
        string Policy(int length, bool letters) => $"<GetAccountPasswordPolicyResponse><GetAccountPasswordPolicyResult><PasswordPolicy><MinimumPasswordLength>{length}</MinimumPasswordLength><RequireSymbols>{letters}</RequireSymbols><RequireNumbers>{letters}</RequireNumbers><RequireUppercaseCharacters>{letters}</RequireUppercaseCharacters><RequireLowercaseCharacters>{letters}</RequireLowercaseCharacters><PasswordReusePrevention>{(letters ? 24 : 1)}</PasswordReusePrevention><MaxPasswordAge>{(letters ? 60 : 900)}</MaxPasswordAge><ExpirePasswords>true</ExpirePasswords></PasswordPolicy></GetAccountPasswordPolicyResult></GetAccountPasswordPolicyResponse>".Replace("True", "true", StringComparison.Ordinal).Replace("False", "false", StringComparison.Ordinal);

        var good = await new WireAccount().With("GetAccountPasswordPolicy", Policy(14, true)).ScanAsync(["AWS::IAM::AccountPasswordPolicy"]);
        var bad = await new WireAccount().With("GetAccountPasswordPolicy", Policy(8, false)).ScanAsync(["AWS::IAM::AccountPasswordPolicy"]);
        var none = await new WireAccount().QueryError("GetAccountPasswordPolicy", "NoSuchEntity", 404).ScanAsync(["AWS::IAM::AccountPasswordPolicy"]);

        var judged = Knowledge.Catalog.ChecksOf("iam").Select(check => check.Id).Where(id => id.StartsWith("iam-password-policy-", StringComparison.Ordinal)).ToList();
        judged.Count.ShouldBeGreaterThan(2);
        judged.Where(id => good.Verdict("global/IAM.AccountPasswordPolicy", id) != FindingStatus.Pass).ShouldBeEmpty();
        judged.Where(id => bad.Verdict("global/IAM.AccountPasswordPolicy", id) != FindingStatus.Fail).ShouldBeEmpty();
        judged.Where(id => none.Verdict("global/IAM.AccountPasswordPolicy", id) != FindingStatus.Fail).ShouldBeEmpty();
    }

    [Fact]
    public async Task Users_are_judged_by_their_rows_of_the_report()
    {
        var scan = await Account().ScanAsync(Types);

        scan.Verdict(User("anna"), "iam-user-console-mfa").ShouldBe(FindingStatus.Pass);
        scan.Verdict(User("ben"), "iam-user-console-mfa").ShouldBe(FindingStatus.Fail);
        scan.Verdict(User("anna"), "iam-user-credentials-used").ShouldBe(FindingStatus.Pass);
        scan.Verdict(User("ben"), "iam-user-credentials-used").ShouldBe(FindingStatus.Fail);
        scan.Verdict(User("anna"), "iam-user-access-keys-rotated").ShouldBe(FindingStatus.Pass);
        scan.Verdict(User("ben"), "iam-user-access-keys-rotated").ShouldBe(FindingStatus.Fail);
    }

    [Fact]
    public async Task Of_a_user_who_is_younger_than_the_report_nothing_is_known()
    {
        var scan = await Account().ScanAsync(Types);

        scan.Verdict(User("cleo"), "iam-user-console-mfa").ShouldBe(FindingStatus.Unknown);
        scan.Verdict(User("cleo"), "iam-user-credentials-used").ShouldBe(FindingStatus.Unknown);
        scan.Verdict(User("cleo"), "iam-user-access-keys-rotated").ShouldBe(FindingStatus.Unknown);
    }

    [Fact]
    public async Task The_report_is_asked_for_once_and_never_made()
    {
        var account = Account();

        await account.ScanAsync(Types);

        account.Asked.Count(call => call.EndsWith("GetCredentialReport", StringComparison.Ordinal)).ShouldBe(1);
        account.Asked.ShouldNotContain(call => call.EndsWith("GenerateCredentialReport", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ReportNotPresent", 410, "there is no credential report")]
    [InlineData("ReportExpired", 410, "the credential report is too old")]
    [InlineData("AccessDenied", 403, "iam:GetCredentialReport is denied")]
    public async Task Without_a_report_nothing_is_known_of_credentials_and_that_is_said(string code, int status, string why)
    {
        var scan = await Account().QueryError("GetCredentialReport", code, status).ScanAsync(Types);

        scan.Verdict(User("ben"), "iam-user-console-mfa").ShouldBe(FindingStatus.Unknown);
        scan.Verdict(User("ben"), "iam-user-access-keys-rotated").ShouldBe(FindingStatus.Unknown);
        scan.Verdict(Root, "iam-root-not-used").ShouldBe(FindingStatus.Unknown);
        scan.Verdict(Root, "iam-root-mfa-on").ShouldBe(FindingStatus.Fail);
        scan.Reading.Notes.ShouldContain(note => note.Why.Contains(why, StringComparison.Ordinal) && note.IsOff == (code != "AccessDenied"));
    }

    [Theory]
    [InlineData("YWJj\u00e9")]
    [InlineData("")]
    [InlineData("dXNlcixhcm4KYQ==")]
    public async Task A_report_that_is_no_table_is_not_known(string content)
    {
        var scan = await Account().With("GetCredentialReport", $"<GetCredentialReportResponse><GetCredentialReportResult><Content>{content}</Content></GetCredentialReportResult></GetCredentialReportResponse>").ScanAsync(Types);

        scan.Verdict(User("ben"), "iam-user-console-mfa").ShouldBe(FindingStatus.Unknown);
        scan.Verdict(Root, "iam-root-not-used").ShouldBe(FindingStatus.Unknown);
    }

    [Fact]
    public async Task A_summary_that_does_not_tell_it_leaves_the_root_user_unknown()
    {
        var scan = await Account().With("GetAccountSummary", "<GetAccountSummaryResponse><GetAccountSummaryResult><SummaryMap><entry><key>Users</key><value>3</value></entry></SummaryMap></GetAccountSummaryResult></GetAccountSummaryResponse>").ScanAsync(Types);

        scan.Verdict(Root, "iam-root-mfa-on").ShouldBe(FindingStatus.Unknown);
        scan.Verdict(Root, "iam-root-no-access-keys").ShouldBe(FindingStatus.Unknown);
    }

    [Fact]
    public async Task Only_what_a_chosen_check_reads_is_asked()
    {
        var account = Account();

        await account.ScanAsync(Types, check => check == "iam-root-mfa-on");

        account.Asked.ShouldNotContain(call => call.EndsWith("GetCredentialReport", StringComparison.Ordinal) || call.EndsWith("ListVirtualMFADevices", StringComparison.Ordinal));
    }
}
