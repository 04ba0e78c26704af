check "appstream-fleet-no-default-internet" {
  title          = "AppStream fleets and builders have no direct way to the internet"
  responsibility = "net.segmentation"
  resource       = ["AWS::AppStream::Fleet", "AWS::AppStream::ImageBuilder", "AWS::AppStream::AppBlockBuilder"]
  severity       = "medium"
  like           = off(self.EnableDefaultInternetAccess)
  why            = "Streaming instances with direct access have public addresses, and no firewall of the customer's sees their traffic."
  fix            = "Set {EnableDefaultInternetAccess} to false, and give {VpcConfig} with private subnets and a NAT gateway."
}

check "appstream-fleet-session-limited" {
  title          = "Sessions of AppStream fleets end within ten hours"
  responsibility = "iam.platform"
  resource       = "AWS::AppStream::Fleet"
  severity       = "low"
  like           = at_most(self.MaxUserDurationInSeconds, 57600, 36000)
  why            = "A session that was left open can be taken over for as long as it lasts."
  fix            = "Set {MaxUserDurationInSeconds} to 36000 or less."
  remedy         = { MaxUserDurationInSeconds = 36000 }
  example "fail" "the default, sixteen hours" { Name = "office" }
}

check "appstream-fleet-disconnect-limited" {
  title          = "Disconnected sessions of AppStream fleets end within five minutes"
  responsibility = "iam.platform"
  resource       = "AWS::AppStream::Fleet"
  severity       = "low"
  like           = at_most(self.DisconnectTimeoutInSeconds, 900, 300)
  why            = "Whoever connects within the time goes on with the session of the one before."
  fix            = "Set {DisconnectTimeoutInSeconds} to 300 or less."
  remedy         = { DisconnectTimeoutInSeconds = 300 }
  example "fail" "the default, fifteen minutes" { Name = "office" }
}

check "appstream-fleet-idle-limited" {
  title          = "Idle sessions of AppStream fleets are disconnected within ${param.seconds} seconds"
  responsibility = "iam.platform"
  resource       = "AWS::AppStream::Fleet"
  severity       = "low"
  parameters     = { seconds = 600 }
  condition      = coalesce(self.IdleDisconnectTimeoutInSeconds, 0) > 0 && self.IdleDisconnectTimeoutInSeconds <= param.seconds
  why            = "A session that nobody looks at stays open to whoever passes; 0, the default, never disconnects."
  fix            = "Set {IdleDisconnectTimeoutInSeconds} to a value up to ${param.seconds}."
  remedy         = { IdleDisconnectTimeoutInSeconds = param.seconds }
  example "pass" { IdleDisconnectTimeoutInSeconds = 600 }
  example "fail" "the default" { Name = "office" }
  example "fail" { IdleDisconnectTimeoutInSeconds = 3600 }
}

check "appstream-instances-imdsv2" {
  title          = "AppStream fleets and image builders answer metadata requests with a session token only"
  responsibility = "os.configuration"
  resource       = ["AWS::AppStream::Fleet", "AWS::AppStream::ImageBuilder"]
  severity       = "medium"
  like           = on(self.DisableIMDSV1)
  why            = "With the first version of the metadata service a forged request is enough to get the role's credentials."
}

check "appstream-directory-password-not-in-template" {
  title          = "The password of the directory account of AppStream is not written into the template"
  responsibility = "iam.identities"
  resource       = "AWS::AppStream::DirectoryConfig"
  severity       = "critical"
  like           = not_written_out(self.ServiceAccountCredentials.AccountPassword)
  why            = "The value stands in the template and its history, for everybody who may read them."
}
