terraform "aws_iam_role" {
  type = "AWS::IAM::Role"
  set = {
    RoleName                 = self.name
    AssumeRolePolicyDocument = json(self.assume_role_policy)
    Policies                 = [for p in each(self.inline_policy) : { PolicyName = p.name, PolicyDocument = json(p.policy) }]
  }
  computed = ["inline_policy", "managed_policy_arns"]
}

terraform "aws_iam_user" {
  type = "AWS::IAM::User"
  set  = { UserName = self.name }
}

terraform "aws_iam_group" {
  type = "AWS::IAM::Group"
  set  = { GroupName = self.name }
}

terraform "aws_iam_policy" {
  type = "AWS::IAM::ManagedPolicy"
  set  = { ManagedPolicyName = self.name, PolicyDocument = json(self.policy) }
}

terraform "aws_iam_role_policy" {
  type = "AWS::IAM::RolePolicy"
  set  = { PolicyName = self.name, RoleName = self.role, PolicyDocument = json(self.policy) }
}

terraform "aws_iam_user_policy" {
  type = "AWS::IAM::UserPolicy"
  set  = { PolicyName = self.name, UserName = self.user, PolicyDocument = json(self.policy) }
}

terraform "aws_iam_group_policy" {
  type = "AWS::IAM::GroupPolicy"
  set  = { PolicyName = self.name, GroupName = self.group, PolicyDocument = json(self.policy) }
}

fold "aws_iam_role_policy_attachment" {
  into   = "AWS::IAM::Role"
  on     = self.role
  append = { ManagedPolicyArns = [self.policy_arn] }
}

fold "aws_iam_role_policy_attachments_exclusive" {
  into   = "AWS::IAM::Role"
  on     = self.role_name
  append = { ManagedPolicyArns = self.policy_arns }
}

fold "aws_iam_user_policy_attachment" {
  into   = "AWS::IAM::User"
  on     = self.user
  append = { ManagedPolicyArns = [self.policy_arn] }
}

fold "aws_iam_user_policy_attachment" {
  into     = "AWS::IAM::ManagedPolicy"
  on       = self.policy_arn
  optional = true
  append   = { Users = [self.user] }
}

fold "aws_iam_group_policy_attachment" {
  into   = "AWS::IAM::Group"
  on     = self.group
  append = { ManagedPolicyArns = [self.policy_arn] }
}

fold "aws_iam_group_policy_attachment" {
  into     = "AWS::IAM::ManagedPolicy"
  on       = self.policy_arn
  optional = true
  append   = { Groups = [self.group] }
}

# Attaches one policy to many, and stands for all of its attachments.
fold "aws_iam_policy_attachment" {
  into   = "AWS::IAM::Role"
  on     = self.roles
  append = { ManagedPolicyArns = [self.policy_arn] }
}

fold "aws_iam_policy_attachment" {
  into   = "AWS::IAM::User"
  on     = self.users
  append = { ManagedPolicyArns = [self.policy_arn] }
}

fold "aws_iam_policy_attachment" {
  into   = "AWS::IAM::Group"
  on     = self.groups
  append = { ManagedPolicyArns = [self.policy_arn] }
}

fold "aws_iam_policy_attachment" {
  into     = "AWS::IAM::ManagedPolicy"
  on       = self.policy_arn
  optional = true
  append   = { Users = self.users, Groups = self.groups }
}

fold "aws_iam_user_login_profile" {
  into = "AWS::IAM::User"
  on   = self.user
  set  = { LoginProfile = { PasswordResetRequired = self.password_reset_required == true } }
}

fold "aws_iam_user_group_membership" {
  into   = "AWS::IAM::User"
  on     = self.user
  append = { Groups = self.groups }
  alone "AWS::IAM::UserToGroupAddition" {
    for = each(self.groups)
    set = { GroupName = item, Users = [self.user] }
  }
}

terraform "aws_iam_group_membership" {
  type = "AWS::IAM::UserToGroupAddition"
  set  = { GroupName = self.group }
}

terraform "aws_iam_access_key" {
  type     = "AWS::IAM::AccessKey"
  set      = { UserName = self.user }
  defaults = { Status = "Active" }
}

terraform "aws_iam_instance_profile" {
  type = "AWS::IAM::InstanceProfile"
  set  = { InstanceProfileName = self.name, Roles = concat(each(self.role), each(self.roles)) }
}

terraform "aws_iam_server_certificate" {
  type = "AWS::IAM::ServerCertificate"
  set  = { ServerCertificateName = self.name }
}

# CloudFormation does not set the account's password policy; the type is Onus's own.
terraform "aws_iam_account_password_policy" {
  type = "AWS::IAM::AccountPasswordPolicy"
  set = {
    AllowUsersToChangePassword = self.allow_users_to_change_password
    HardExpiry                 = self.hard_expiry
    MaxPasswordAge             = self.max_password_age
    MinimumPasswordLength      = self.minimum_password_length
    PasswordReusePrevention    = self.password_reuse_prevention
    RequireLowercaseCharacters = self.require_lowercase_characters
    RequireNumbers             = self.require_numbers
    RequireSymbols             = self.require_symbols
    RequireUppercaseCharacters = self.require_uppercase_characters
  }
}

terraform "aws_accessanalyzer_analyzer" {
  type     = "AWS::AccessAnalyzer::Analyzer"
  set      = { AnalyzerConfiguration = { UnusedAccessConfiguration = { UnusedAccessAge = self.configuration[0].unused_access[0].unused_access_age } } }
  defaults = { Type = "ACCOUNT" }
}

fold "aws_accessanalyzer_archive_rule" {
  into   = "AWS::AccessAnalyzer::Analyzer"
  on     = self.analyzer_name
  append = { ArchiveRules = [{ RuleName = self.rule_name, Filter = [for f in each(self.filter) : merge(f, { Property = f.criteria })] }] }
}

types {
  aws_iam_openid_connect_provider = "AWS::IAM::OIDCProvider"
  aws_iam_saml_provider           = "AWS::IAM::SAMLProvider"
  aws_iam_service_linked_role     = "AWS::IAM::ServiceLinkedRole"
  aws_iam_virtual_mfa_device      = "AWS::IAM::VirtualMFADevice"
  aws_rolesanywhere_profile       = "AWS::RolesAnywhere::Profile"
  aws_rolesanywhere_trust_anchor  = "AWS::RolesAnywhere::TrustAnchor"
}
