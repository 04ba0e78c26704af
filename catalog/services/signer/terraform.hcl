types {
  aws_signer_signing_profile_permission = "AWS::Signer::ProfilePermission"
}
