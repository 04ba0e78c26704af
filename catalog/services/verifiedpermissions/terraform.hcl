terraform "aws_verifiedpermissions_policy_store" {
  type = "AWS::VerifiedPermissions::PolicyStore"
  set  = { DeletionProtection = { Mode = self.deletion_protection } }
}

types {
  aws_verifiedpermissions_identity_source = "AWS::VerifiedPermissions::IdentitySource"
  aws_verifiedpermissions_policy          = "AWS::VerifiedPermissions::Policy"
  aws_verifiedpermissions_policy_template = "AWS::VerifiedPermissions::PolicyTemplate"
}
