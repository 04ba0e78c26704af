terraform "aws_transfer_server" {
  type = "AWS::Transfer::Server"
  set = {
    IdentityProviderDetails = { DirectoryId = self.directory_id, Function = self.function, InvocationRole = self.invocation_role, SftpAuthenticationMethods = self.sftp_authentication_methods, Url = self.url }
  }
  defaults = { EndpointType = "PUBLIC", IdentityProviderType = "SERVICE_MANAGED", SecurityPolicyName = "TransferSecurityPolicy-2018-11" }
}

types {
  aws_transfer_agreement   = "AWS::Transfer::Agreement"
  aws_transfer_certificate = "AWS::Transfer::Certificate"
  aws_transfer_host_key    = "AWS::Transfer::HostKey"
  aws_transfer_profile     = "AWS::Transfer::Profile"
}
