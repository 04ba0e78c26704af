variant "job" {
  title = "Job on a supported version"
  resource "AWS::Glue::Job" "job" {
    Command     = { Name = "glueetl", ScriptLocation = "s3://scripts/load.py" }
    GlueVersion = "5.0"
    Role        = "arn:aws:iam::111122223333:role/load"
  }
}

variant "job-ended-version" {
  title = "Job on a version past its end of support"
  resource "AWS::Glue::Job" "job" {
    Command     = { Name = "glueetl", ScriptLocation = "s3://scripts/load.py" }
    GlueVersion = "2.0"
    Role        = "arn:aws:iam::111122223333:role/load"
  }
}

variant "dev-endpoint" {
  title = "Development endpoint in a subnet"
  resource "AWS::Glue::DevEndpoint" "endpoint" {
    GlueVersion      = "1.0"
    RoleArn          = "arn:aws:iam::111122223333:role/develop"
    SecurityGroupIds = ["sg-1"]
    SubnetId         = "subnet-1"
  }
}
