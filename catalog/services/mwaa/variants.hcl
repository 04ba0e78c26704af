variant "environment" {
  title = "Environment"
  resource "AWS::MWAA::Environment" "airflow" {
    AirflowVersion = "2.10.3"
    Name           = "nightly"
  }
}

variant "serverless" {
  title = "Serverless workflow"
  resource "AWS::MWAAServerless::Workflow" "nightly" {
    Name = "nightly"
  }
}
