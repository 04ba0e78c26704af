# What the account settles for all of a Region, where its setting stands beside what it governs.

# Whether the account encrypts every new EBS volume, whatever is asked for.
define "account_encrypts_volumes" {
  parameters = []
  value      = anytrue([for s in resources_beside("AWS::EC2::EbsEncryptionByDefault") : s.Enabled == true])
}

# Whether the account makes instances that say nothing themselves answer metadata requests only with a session token.
define "account_requires_imdsv2" {
  parameters = []
  value      = anytrue([for s in resources_beside("AWS::EC2::InstanceMetadataDefaults") : s.HttpTokens == "required"])
}

# Whether the account has a switch on that blocks public access to all of its buckets.
define "account_blocks" {
  parameters = ["switch"]
  value      = anytrue([for s in resources("AWS::S3::AccountPublicAccessBlock") : s[switch] == true])
}

# Whether the ACL of a bucket opens it, and nothing takes that back.
define "open_by_acl" {
  parameters = ["bucket"]
  value      = has_public_acl(bucket) && bucket.PublicAccessBlockConfiguration.IgnorePublicAcls != true && !account_blocks("IgnorePublicAcls")
}

# Whether a policy of a bucket opens it to the public, and nothing takes that back.
define "open_by_policy" {
  parameters = ["bucket"]
  value = (
    bucket.PublicAccessBlockConfiguration.RestrictPublicBuckets != true && !account_blocks("RestrictPublicBuckets")
    && anytrue([for p in referring_to(bucket, "AWS::S3::BucketPolicy", "Bucket") : policy_grants_public(p.PolicyDocument)])
  )
}

# Whether a policy denies accounts to leave their organisation by name.
define "denies_leaving" {
  parameters = ["document"]
  value      = anytrue([for s in policy_statements(document) : s.Effect == "Deny" && anytrue([for a in s.Actions : action_matches(a, "organizations:LeaveOrganization")])])
}
