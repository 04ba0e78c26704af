check "lightsail-database-backups" {
  title          = "Lightsail databases keep automatic backups"
  responsibility = "data.backup"
  resource       = "AWS::Lightsail::Database"
  severity       = "high"
  like           = on_by_default(self.BackupRetention)
  why            = "With backup retention off no snapshot is taken, and none of the last days can be restored."
  fix            = "Set {BackupRetention} to true, or remove it."
  source         = "lightsail-databases"
  confidence     = "derived"
  uninherits     = { "data.backup" = "AWS takes daily backups of a managed database." }
}

check "lightsail-database-not-public" {
  title          = "Lightsail databases are not reachable from the internet"
  responsibility = "net.exposure"
  resource       = "AWS::Lightsail::Database"
  severity       = "high"
  like           = off(self.PubliclyAccessible)
  why            = "In public mode everybody on the internet can try passwords on the database."
  fix            = "Set {PubliclyAccessible} to false, or remove it."
  source         = "lightsail-databases"
  confidence     = "derived"
}

check "lightsail-database-password-not-in-template" {
  title          = "The master password of a Lightsail database is not written into the template"
  responsibility = "iam.identities"
  resource       = "AWS::Lightsail::Database"
  severity       = "high"
  like           = not_written_out(self.MasterUserPassword)
  why            = "Everybody who may read the template or its history has the database's first password."
  fix            = "Leave {MasterUserPassword} out, or take it from a dynamic reference to Secrets Manager."
}

check "lightsail-instance-user-data-no-secrets" {
  title          = "Launch scripts of Lightsail instances hold no passwords or keys"
  responsibility = "iam.identities"
  resource       = "AWS::Lightsail::Instance"
  severity       = "high"
  like           = script_without_secrets(self.UserData)
  why            = "The script stands in the template and its history, and every process on the instance may read it."
  fix            = "Take the secret out of {UserData}, and let the application fetch it when it starts."
}

check "lightsail-instance-automatic-snapshots" {
  title          = "Lightsail instances take automatic snapshots"
  responsibility = "data.backup"
  resource       = "AWS::Lightsail::Instance"
  severity       = "medium"
  condition      = anytrue([for a in self.AddOns : lower(a.AddOnType) == "autosnapshot" && lower(coalesce(a.Status, "Enabled")) == "enabled"])
  why            = "The disk of an instance has no other copy."
  fix            = "Add an add-on of the type AutoSnapshot to {AddOns}."
  remedy         = { "AddOns[AddOnType=AutoSnapshot].Status" = "Enabled" }
  example "pass" { AddOns = [{ AddOnType = "AutoSnapshot", Status = "Enabled" }] }
  example "fail" "the default" { InstanceName = "web" }
  example "fail" "switched off" { AddOns = [{ AddOnType = "AutoSnapshot", Status = "Disabled" }] }
}

check "lightsail-instance-administration-not-public" {
  title          = "Lightsail instances open no administrative port to the whole internet"
  responsibility = "net.firewall"
  resource       = "AWS::Lightsail::Instance"
  severity       = "high"
  applies        = self.Networking.Ports != null
  condition      = !anytrue([for p in self.Networking.Ports : (lower(p.Protocol) == "all" || of_log_in(p)) && (length(p.Cidrs) == 0 && length(p.Ipv6Cidrs) == 0 && length(p.CidrListAliases) == 0 || anytrue([for c in p.Cidrs : public_cidr(c)]) || anytrue([for c in p.Ipv6Cidrs : public_cidr(c)]))])
  why            = "SSH and RDP that everybody can reach are tried with stolen keys and passwords all day."
  fix            = "Narrow {Networking.Ports.Cidrs} to the addresses of administrators, and {Networking.Ports:CidrListAliases} to lightsail-connect."
  example "pass" { Networking = { Ports = [{ FromPort = 443, ToPort = 443, Protocol = "tcp" }] } }
  example "pass" "narrowed" { Networking = { Ports = [{ FromPort = 22, ToPort = 22, Protocol = "tcp", Cidrs = ["203.0.113.4/32"] }] } }
  example "fail" "open to all without a source" { Networking = { Ports = [{ FromPort = 22, ToPort = 22, Protocol = "tcp" }] } }
  example "fail" { Networking = { Ports = [{ FromPort = 3389, ToPort = 3389, Protocol = "tcp", Cidrs = ["0.0.0.0/0"] }] } }
  example "unknown" { Networking = { Ports = [{ FromPort = 22, ToPort = 22, Protocol = "tcp", Cidrs = [unknown("parameter without default")] }] } }
  example "not-applicable" "the blueprint's ports" { InstanceName = "web" }
}

check "lightsail-bucket-private" {
  title          = "Lightsail buckets let nobody read objects anonymously"
  responsibility = "net.exposure"
  resource       = "AWS::Lightsail::Bucket"
  severity       = "high"
  condition      = coalesce(self.AccessRules.GetObject, "private") == "private" && self.AccessRules.AllowPublicOverrides != true
  why            = "Public objects can be read by everybody who finds their address."
  fix            = "Set {AccessRules.GetObject} to private and {AccessRules.AllowPublicOverrides} to false."
  remedy         = { "AccessRules.GetObject" = "private", "AccessRules.AllowPublicOverrides" = false }
  example "pass" "the default" { BucketName = "assets" }
  example "fail" { AccessRules = { GetObject = "public" } }
  example "fail" "single objects may be made public" { AccessRules = { GetObject = "private", AllowPublicOverrides = true } }
}

check "lightsail-load-balancer-redirects-to-https" {
  title          = "Lightsail load balancers send HTTP on to HTTPS"
  responsibility = "data.transit"
  resource       = "AWS::Lightsail::LoadBalancerTlsCertificate"
  severity       = "medium"
  condition      = self.HttpsRedirectionEnabled == true
  why            = "Without the redirect everything can still be read and changed over plain HTTP."
  fix            = "Set {HttpsRedirectionEnabled} to true."
  remedy         = { HttpsRedirectionEnabled = true }
  example "pass" { HttpsRedirectionEnabled = true }
  example "fail" "the default" { CertificateName = "shop" }
}
