types {
  aws_verifiedpermissions_identity_source = "AWS::VerifiedPermissions::IdentitySource"
  aws_verifiedpermissions_policy          = "AWS::VerifiedPermissions::Policy"
  aws_verifiedpermissions_policy_store    = "AWS::VerifiedPermissions::PolicyStore"
  aws_verifiedpermissions_policy_template = "AWS::VerifiedPermissions::PolicyTemplate"
}
