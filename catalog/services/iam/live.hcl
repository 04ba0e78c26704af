live "AWS::AccessAnalyzer::Analyzer" {
  service   = "accessanalyzer"
  operation = "ListAnalyzers"
  actions   = ["access-analyzer:ListAnalyzers"]
  items     = "analyzers[]"
  id        = "arn"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["Type"]
  set = {
    AnalyzerConfiguration = { UnusedAccessConfiguration = { UnusedAccessAge = self.configuration.unusedAccess.UnusedAccessAge } }
  }
}

live "AWS::IAM::AccessKey" {
  service   = "iam"
  operation = "ListAccessKeys"
  actions   = ["iam:ListAccessKeys"]
  parent    = "AWS::IAM::User"
  input     = { UserName = self.parent.UserName }
  items     = "AccessKeyMetadata[]"
  id        = "AccessKeyId"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
  core      = true
  equal     = ["Status", "UserName"]
}

live "AWS::IAM::AccountPasswordPolicy" {
  service   = "iam"
  operation = "GetAccountPasswordPolicy"
  actions   = ["iam:GetAccountPasswordPolicy"]
  items     = "PasswordPolicy"
  scope     = "global"
  core      = true
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
  set = {
    ManagedPolicyArns = [for x in each(self.AttachedManagedPolicies) : x.PolicyArn]
    Policies          = self.GroupPolicyList
  }
}

live "AWS::IAM::GroupPolicy" {
  service   = "iam"
  operation = "GetAccountAuthorizationDetails"
  actions   = ["iam:GetAccountAuthorizationDetails"]
  input     = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
  items     = "GroupDetailList[].GroupPolicyList[]"
  id        = "PolicyName"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
  core      = true
  equal     = ["PolicyDocument"]
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

live "AWS::IAM::Policy" {
  service   = "iam"
  operation = "GetAccountAuthorizationDetails"
  actions   = ["iam:GetAccountAuthorizationDetails"]
  input     = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
  items     = "UserDetailList[].UserPolicyList[]"
  id        = "PolicyName"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
  core      = true
  equal     = ["PolicyDocument"]
}

live "AWS::IAM::Role" {
  service   = "iam"
  operation = "GetAccountAuthorizationDetails"
  actions   = ["iam:GetAccountAuthorizationDetails"]
  input     = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
  items     = "RoleDetailList[]"
  id        = "RoleName"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
  core      = true
  equal     = ["AssumeRolePolicyDocument"]
  set = {
    ManagedPolicyArns   = [for x in each(self.AttachedManagedPolicies) : x.PolicyArn]
    Policies            = self.RolePolicyList
    PermissionsBoundary = self.PermissionsBoundary.PermissionsBoundaryArn
  }
}

live "AWS::IAM::RolePolicy" {
  service   = "iam"
  operation = "GetAccountAuthorizationDetails"
  actions   = ["iam:GetAccountAuthorizationDetails"]
  input     = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
  items     = "RoleDetailList[].RolePolicyList[]"
  id        = "PolicyName"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
  core      = true
  equal     = ["PolicyDocument"]
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
  equal     = ["LoginProfile", "LoginProfile.PasswordResetRequired"]
  unreadable = {
    "LoginProfile.Password" = "it is a secret, and no call that only reads gives it"
  }
  set = {
    Groups              = self.GroupList
    ManagedPolicyArns   = [for x in each(self.AttachedManagedPolicies) : x.PolicyArn]
    Policies            = self.UserPolicyList
    PermissionsBoundary = self.PermissionsBoundary.PermissionsBoundaryArn
  }
  follow "GetLoginProfile" {
    actions = ["iam:GetLoginProfile"]
    input   = { UserName = self.UserName }
    root    = "LoginProfile"
    into    = "LoginProfile"
    not_set = ["NoSuchEntity"]
  }
}

live "AWS::IAM::UserPolicy" {
  service   = "iam"
  operation = "GetAccountAuthorizationDetails"
  actions   = ["iam:GetAccountAuthorizationDetails"]
  input     = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
  items     = "UserDetailList[].UserPolicyList[]"
  id        = "PolicyName"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
  core      = true
  equal     = ["PolicyDocument"]
}

live "AWS::IAM::UserToGroupAddition" {
  service   = "iam"
  operation = "GetAccountAuthorizationDetails"
  actions   = ["iam:GetAccountAuthorizationDetails"]
  input     = { Filter = ["User", "Group", "Role", "LocalManagedPolicy"], MaxItems = 1000 }
  items     = "UserDetailList[]"
  id        = "UserName"
  page      = { in = "Marker", out = "Marker", more = "IsTruncated" }
  scope     = "global"
}
