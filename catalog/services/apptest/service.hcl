service "apptest" {
  title    = "AWS Mainframe Modernization Application Testing"
  names    = ["application testing"]
  model    = "abstracted"
  prefixes = ["AWS::AppTest::"]
  because  = "By the service model: AWS runs the test cases that compare a moved mainframe application with the old one; cases, data and the systems under test are the customer's."
  sources  = ["best-practices-wp", "apptest-guide"]

  type "AWS::AppTest::TestCase" {
    title  = "Test case"
    name   = "Name"
    traits = ["code"]
  }
}
