live "AWS::AccessAnalyzer::Analyzer" {
  service   = "accessanalyzer"
  operation = "ListAnalyzers"
  actions   = ["access-analyzer:ListAnalyzers"]
  items     = "analyzers[]"
  id        = "arn"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["Type"]
  set = {
    ArchiveRules          = [for r in each(self.ListArchiveRules.archiveRules) : { RuleName = r.ruleName, Filter = [for k, v in(r.filter == null ? {} : r.filter) : { Property = k, Eq = v.eq, Neq = v.neq, Contains = v.contains, Exists = v.exists }] }]
    AnalyzerConfiguration = { UnusedAccessConfiguration = { UnusedAccessAge = self.configuration.unusedAccess.unusedAccessAge } }
  }
  meta = {
    Findings = self.ListFindingsV2 == null ? null : { Active = [for f in each(self.ListFindingsV2.findings) : { Kind = f.findingType, Resource = f.resource, Type = f.resourceType, Since = f.createdAt }] }
  }
  follow "ListArchiveRules" {
    actions = ["access-analyzer:ListArchiveRules"]
    input   = { analyzerName = self.name }
    page    = { in = "nextToken", out = "nextToken" }
  }
  follow "ListFindingsV2" {
    actions = ["access-analyzer:ListFindings"]
    input   = { analyzerArn = self.arn, filter = { status = { eq = ["ACTIVE"] } } }
    when    = self.status == "ACTIVE"
    page    = { in = "nextToken", out = "nextToken" }
  }
}

live "AWS::IAM::AccessKey" {
  service   = "iam"
  operation = "ListAccessKeys"
  actions   = ["iam:ListAccessKeys"]
  parent    = "AWS::IAM::User"
  input     = { UserName = self.parent.UserName }
  items     = "AccessKeyMetadata[]"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
  core      = true
  id        = "CreateDate"
  equal     = ["Status", "UserName"]
}

live "AWS::IAM::AccountPasswordPolicy" {
  service   = "iam"
  operation = "GetAccountPasswordPolicy"
  actions   = ["iam:GetAccountPasswordPolicy"]
  items     = "PasswordPolicy"
  scope     = "global"
  core      = true
  not_set   = ["NoSuchEntity"]
  equal     = ["MaxPasswordAge", "MinimumPasswordLength", "PasswordReusePrevention", "RequireLowercaseCharacters", "RequireNumbers", "RequireSymbols", "RequireUppercaseCharacters"]
}

live "AWS::IAM::Group" {
  service   = "iam"
  operation = "GetAccountAuthorizationDetails"
  actions   = ["iam:GetAccountAuthorizationDetails"]
  input     = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
  items     = "GroupDetailList[]"
  id        = "GroupName"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
  core      = true
  tells     = ["AWS::IAM::GroupPolicy"]
  set = {
    Policies          = [for p in each(self.GroupPolicyList) : { PolicyName = p.PolicyName, PolicyDocument = json(url_decode(p.PolicyDocument)) }]
    ManagedPolicyArns = [for x in each(self.AttachedManagedPolicies) : x.PolicyArn]
  }
}

live "AWS::IAM::InstanceProfile" {
  service   = "iam"
  operation = "ListInstanceProfiles"
  actions   = ["iam:ListInstanceProfiles"]
  items     = "InstanceProfiles[]"
  id        = "InstanceProfileName"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
  set = {
    Roles = [for x in each(self.Roles) : x.RoleName]
  }
}

live "AWS::IAM::ManagedPolicy" {
  service   = "iam"
  operation = "GetAccountAuthorizationDetails"
  actions   = ["iam:GetAccountAuthorizationDetails"]
  input     = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
  items     = "Policies[]"
  id        = "PolicyName"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
  core      = true
  set = {
    ManagedPolicyName = self.PolicyName
    PolicyDocument    = json(url_decode(one([for v in each(self.PolicyVersionList) : v.Document if v.IsDefaultVersion == true])))
    Users             = [for u in each(self.users) : u.UserName]
    Groups            = [for g in each(self.groups) : g.GroupName]
    Roles             = [for r in each(self.roles) : r.RoleName]
  }
  join "GetAccountAuthorizationDetails" {
    as      = "users"
    actions = ["iam:GetAccountAuthorizationDetails"]
    input   = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
    items   = "UserDetailList[]"
    key     = "AttachedManagedPolicies[].PolicyArn"
    on      = self.Arn
    page    = { in = "Marker", out = "Marker", more = "IsTruncated" }
  }
  join "GetAccountAuthorizationDetails" {
    as      = "groups"
    actions = ["iam:GetAccountAuthorizationDetails"]
    input   = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
    items   = "GroupDetailList[]"
    key     = "AttachedManagedPolicies[].PolicyArn"
    on      = self.Arn
    page    = { in = "Marker", out = "Marker", more = "IsTruncated" }
  }
  join "GetAccountAuthorizationDetails" {
    as      = "roles"
    actions = ["iam:GetAccountAuthorizationDetails"]
    input   = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
    items   = "RoleDetailList[]"
    key     = "AttachedManagedPolicies[].PolicyArn"
    on      = self.Arn
    page    = { in = "Marker", out = "Marker", more = "IsTruncated" }
  }
}

live "AWS::IAM::OIDCProvider" {
  service   = "iam"
  operation = "ListOpenIDConnectProviders"
  actions   = ["iam:ListOpenIDConnectProviders"]
  items     = "OpenIDConnectProviderList[]"
  id        = "Arn"
  scope     = "global"
  set = {
    ClientIdList   = self.ClientIDList
    ThumbprintList = self.ThumbprintList
  }
  follow "GetOpenIDConnectProvider" {
    actions = ["iam:GetOpenIDConnectProvider"]
    input   = { OpenIDConnectProviderArn = self.Arn }
    whole   = true
  }
}

live "AWS::IAM::Role" {
  service    = "iam"
  operation  = "GetAccountAuthorizationDetails"
  actions    = ["iam:GetAccountAuthorizationDetails"]
  input      = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
  items      = "RoleDetailList[]"
  id         = "RoleName"
  page       = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope      = "global"
  core       = true
  tells      = ["AWS::IAM::RolePolicy", "AWS::IAM::Policy"]
  undeclared = startswith(self.Path, "/aws-service-role/") ? "a service-linked role" : startswith(self.Path, "/aws-reserved/") ? "made by a service of AWS" : null
  equal      = ["AssumeRolePolicyDocument"]
  set = {
    AssumeRolePolicyDocument = json(url_decode(self.AssumeRolePolicyDocument))
    Policies                 = [for p in each(self.RolePolicyList) : { PolicyName = p.PolicyName, PolicyDocument = json(url_decode(p.PolicyDocument)) }]
    ManagedPolicyArns        = [for x in each(self.AttachedManagedPolicies) : x.PolicyArn]
    PermissionsBoundary      = self.PermissionsBoundary.PermissionsBoundaryArn
  }
}

live "AWS::IAM::RootUser" {
  service    = "iam"
  operation  = "GetAccountSummary"
  actions    = ["iam:GetAccountSummary"]
  items      = "SummaryMap"
  scope      = "global"
  core       = true
  names      = "arn:${provider.partition}:iam::${provider.account}:root"
  undeclared = "every account has it"
  set = {
    MfaEnabled       = self.AccountMFAEnabled == null ? null : self.AccountMFAEnabled == 1
    AccessKeyCount   = self.AccountAccessKeysPresent
    PasswordEnabled  = self.AccountPasswordPresent == null ? null : self.AccountPasswordPresent == 1
    VirtualMfaDevice = length(each(self.virtual)) > 0
    SignIn           = reported_credentials(one(each(self.report)))
  }
  join "GetCredentialReport" {
    as      = "report"
    actions = ["iam:GetCredentialReport"]
    table   = "Content"
    items   = "Content[]"
    key     = "arn"
    on      = "arn:${provider.partition}:iam::${provider.account}:root"
    says = {
      ReportNotPresent = "there is no credential report: somebody who may has to have one made (aws iam generate-credential-report), which Onus never does"
      ReportExpired    = "the credential report is too old: somebody who may has to have a new one made (aws iam generate-credential-report), which Onus never does"
      ReportInProgress = "the credential report is still being made"
    }
  }
  join "ListVirtualMFADevices" {
    as      = "virtual"
    actions = ["iam:ListVirtualMFADevices"]
    input   = { AssignmentStatus = "Assigned" }
    items   = "VirtualMFADevices[]"
    key     = "User.Arn"
    on      = "arn:${provider.partition}:iam::${provider.account}:root"
    page    = { in = "Marker", out = "Marker", more = "IsTruncated" }
  }
}

live "AWS::IAM::SAMLProvider" {
  service   = "iam"
  operation = "ListSAMLProviders"
  actions   = ["iam:ListSAMLProviders"]
  items     = "SAMLProviderList[]"
  id        = "Arn"
  scope     = "global"
  equal     = ["AssertionEncryptionMode"]
  follow "GetSAMLProvider" {
    actions = ["iam:GetSAMLProvider"]
    input   = { SAMLProviderArn = self.Arn }
    whole   = true
  }
}

live "AWS::IAM::ServerCertificate" {
  service   = "iam"
  operation = "ListServerCertificates"
  actions   = ["iam:ListServerCertificates"]
  items     = "ServerCertificateMetadataList[]"
  id        = "ServerCertificateName"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
}

live "AWS::IAM::User" {
  service   = "iam"
  operation = "GetAccountAuthorizationDetails"
  actions   = ["iam:GetAccountAuthorizationDetails"]
  input     = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
  items     = "UserDetailList[]"
  id        = "UserName"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
  core      = true
  tells     = ["AWS::IAM::UserPolicy", "AWS::IAM::UserToGroupAddition"]
  equal     = ["LoginProfile", "LoginProfile.PasswordResetRequired", "UserName"]
  unreadable = {
    "LoginProfile.Password" = "it is a secret, and no call that only reads gives it"
  }
  set = {
    Policies            = [for p in each(self.UserPolicyList) : { PolicyName = p.PolicyName, PolicyDocument = json(url_decode(p.PolicyDocument)) }]
    Groups              = self.GroupList
    ManagedPolicyArns   = [for x in each(self.AttachedManagedPolicies) : x.PolicyArn]
    PermissionsBoundary = self.PermissionsBoundary.PermissionsBoundaryArn
  }
  meta = {
    SignIn = reported_credentials(one(each(self.report)))
  }
  follow "GetLoginProfile" {
    actions = ["iam:GetLoginProfile"]
    input   = { UserName = self.UserName }
    root    = "LoginProfile"
    into    = "LoginProfile"
    not_set = ["NoSuchEntity"]
  }
  join "GetCredentialReport" {
    as      = "report"
    actions = ["iam:GetCredentialReport"]
    table   = "Content"
    items   = "Content[]"
    key     = "arn"
    on      = self.Arn
    says = {
      ReportNotPresent = "there is no credential report: somebody who may has to have one made (aws iam generate-credential-report), which Onus never does"
      ReportExpired    = "the credential report is too old: somebody who may has to have a new one made (aws iam generate-credential-report), which Onus never does"
      ReportInProgress = "the credential report is still being made"
    }
  }
}

live "AWS::RolesAnywhere::CRL" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "rolesanywhere:ListCrls", "rolesanywhere:ListTagsForResource"]
  input     = { TypeName = "AWS::RolesAnywhere::CRL" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "rolesanywhere:GetCrl", "rolesanywhere:ListTagsForResource"]
    input   = { TypeName = "AWS::RolesAnywhere::CRL", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::RolesAnywhere::Profile" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "rolesanywhere:ListProfiles", "rolesanywhere:ListTagsForResource"]
  input     = { TypeName = "AWS::RolesAnywhere::Profile" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "rolesanywhere:GetProfile", "rolesanywhere:ListTagsForResource"]
    input   = { TypeName = "AWS::RolesAnywhere::Profile", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
