resource "aws_lb" "subject" {
  subnets = ["subnet-1", "subnet-2"]
}
