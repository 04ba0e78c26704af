check "timestream-database-key-customer-managed" {
  title          = "Timestream databases encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Timestream::Database"
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
}

check "timestream-influxdb-not-publicly-accessible" {
  title          = "InfluxDB instances of Timestream have no public address"
  responsibility = "net.exposure"
  resource       = ["AWS::Timestream::InfluxDBInstance", "AWS::Timestream::InfluxDBCluster"]
  severity       = "critical"
  like           = off(self.PubliclyAccessible)
  why            = "The database can be reached from the internet as far as security groups allow."
}

check "timestream-influxdb-password-not-written-out" {
  title          = "Passwords of InfluxDB instances of Timestream are not written out"
  responsibility = "iam.platform"
  resource       = ["AWS::Timestream::InfluxDBInstance", "AWS::Timestream::InfluxDBCluster"]
  severity       = "critical"
  like           = not_written_out(self.Password)
  why            = "Whoever reads the template, its repository or the state has the password of the administrator."
  fix            = "Take {Password} from Secrets Manager by a dynamic reference."
}
