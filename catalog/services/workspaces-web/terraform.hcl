fold "aws_workspacesweb_session_logger_association" {
  into = "AWS::WorkSpacesWeb::Portal"
  on   = self.portal_arn
  set  = { SessionLoggerArn = self.session_logger_arn }
}

fold "aws_workspacesweb_user_access_logging_settings_association" {
  into = "AWS::WorkSpacesWeb::Portal"
  on   = self.portal_arn
  set  = { UserAccessLoggingSettingsArn = self.user_access_logging_settings_arn }
}

fold "aws_workspacesweb_network_settings_association" {
  into = "AWS::WorkSpacesWeb::Portal"
  on   = self.portal_arn
  set  = { NetworkSettingsArn = self.network_settings_arn }
}

terraform "aws_workspacesweb_ip_access_settings" {
  type = "AWS::WorkSpacesWeb::IpAccessSettings"
  set  = { IpRules = self.ip_rule }
}

types {
  aws_workspacesweb_identity_provider            = "AWS::WorkSpacesWeb::IdentityProvider"
  aws_workspacesweb_trust_store                  = "AWS::WorkSpacesWeb::TrustStore"
  aws_workspacesweb_user_access_logging_settings = "AWS::WorkSpacesWeb::UserAccessLoggingSettings"
}
