check "workspaces-web-portal-logged" {
  title          = "Portals of Secure Browser record what users do"
  responsibility = "ops.logging"
  resource       = "AWS::WorkSpacesWeb::Portal"
  severity       = "medium"
  condition      = self.SessionLoggerArn != null || self.UserAccessLoggingSettingsArn != null
  why            = "Without a record nobody can say afterwards which pages and files a session reached."
  fix            = "Set {SessionLoggerArn} or {UserAccessLoggingSettingsArn}."
  example "pass" { SessionLoggerArn = "arn:aws:workspaces-web:eu-west-1:123456789012:sessionLogger/1" }
  example "fail" { DisplayName = "partners" }
}

check "workspaces-web-ip-access-narrowed" {
  title          = "IP access settings of Secure Browser do not admit the whole internet"
  responsibility = "net.exposure"
  resource       = "AWS::WorkSpacesWeb::IpAccessSettings"
  severity       = "medium"
  condition      = !anytrue([for r in self.IpRules : public_cidr(r.IpRange)])
  why            = "Settings that admit every address protect nothing, while they look as if they did."
  fix            = "List the addresses of offices and gateways in {IpRules.IpRange}."
  example "pass" { IpRules = [{ IpRange = "203.0.113.0/24" }] }
  example "fail" { IpRules = [{ IpRange = "0.0.0.0/0" }] }
}

check "workspaces-web-portal-own-key" {
  title          = "Portals of Secure Browser are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::WorkSpacesWeb::Portal"
  severity       = "low"
  like           = named(self.CustomerManagedKey, "arn:aws:kms:eu-west-1:123456789012:key/1234")
  why            = "Only a key of one's own has a policy and a record of its use that one decides on; it can be chosen only at creation."
  fix            = "Make the portal anew with {CustomerManagedKey}."
}
